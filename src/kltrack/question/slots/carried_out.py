"""What a body has carried out is done: "what has Hanoi implemented", "đã triển khai", "a-t-elle mis en œuvre".

How it carries something out is told by a scorecard: "thực hiện kết luận 195 thế nào", "how is Hanoi implementing 202",
"comment la 202 est-elle appliquée". Otherwise the same verb says in
which role a body acts: "tasks that Hanoi implements".
"""

from __future__ import annotations

from collections.abc import Sequence

from kltrack.dates.words import Word
from kltrack.question.slots.sentence import Sentence
from kltrack.question.slots.slot import Slot

_DONE = frozenset({"state:done"})
_IMPLEMENTING = "role:implementing"
# Words without diacritics.
_PARTICIPLES = frozenset({"implemented", "carried", "executed", "mis", "mise", "mises"})
_BASES = frozenset({"implement", "carry", "execute"})
_VIETNAMESE = frozenset({"thuc hien", "trien khai", "thi hanh", "to chuc thuc hien", "trien khai thuc hien"})
_HOW = frozenset({"the nao", "the nao roi", "nhu the nao", "ra sao", "ra sao roi", "den dau", "den dau roi", "toi dau"})
_NOT_YET = frozenset({"must", "should", "shall", "will", "is", "are", "be", "being", "doit", "doivent", "est", "sont"})
_TO = frozenset({"to", "not", "never"})


def with_what_was_carried_out(sentence: Sentence, slots: Sequence[Slot]) -> list[Slot]:
    """The slots; a verb of carrying out that tells of what was done, or is asked of how, means no role."""
    result = list(slots)
    if (asked := _asked_how(sentence.words, slots)) is not None:
        result[0] = slots[0]._replace(senses=frozenset({"report:scorecard"}))
        result[asked] = slots[asked]._replace(senses=frozenset({"filler", "verb"}))
        return result
    for place, slot in enumerate(slots):
        was_done = slot.senses == _DONE and _said(sentence.words, slot).removeprefix("da ") in _VIETNAMESE
        if was_done and _said(sentence.words, slots[-1]) in _HOW:  # "Hà Nội đã thực hiện 202 đến đâu"
            result[place] = slot._replace(senses=frozenset({"filler"}))
            result[-1] = slots[-1]._replace(senses=frozenset({"report:scorecard"}))
        if not {_IMPLEMENTING, "verb"} <= slot.senses:
            continue
        if _is_noun(sentence.words, slots, place):
            result[place] = slot._replace(senses=frozenset({"report:scorecard"}))
        elif _is_vietnamese(sentence.words, slot) and _said(sentence.words, slots[-1]) in _HOW:
            result[place] = slot._replace(senses=frozenset({"filler"}))
            result[-1] = slots[-1]._replace(senses=frozenset({"report:scorecard"}))
        elif _tells_of_past(sentence.words, slot):
            result[place] = slot._replace(senses=_DONE)
    return result


def _asked_how(words: Sequence[Word], slots: Sequence[Slot]) -> int | None:
    """The place of the only verb, where "how" begins and a document is carried out; None where more is asked."""
    carried_out = [at for at, slot in enumerate(slots) if _carries_out(words, slot)]
    if words[0] not in ("how", "comment") or len(carried_out) != 1 or "count" in slots[0].senses:
        return None
    others = [slot for at, slot in enumerate(slots) if at != carried_out[0]]
    more = any(
        slot.when or slot.length or slot.identity or any(sense.startswith(_MORE) for sense in slot.senses)
        for slot in others
    )
    unread = any(not slot.is_understood for slot in others[1:])
    return carried_out[0] if any(slot.conclusion for slot in slots) and not (more or unread) else None


def _carries_out(words: Sequence[Word], slot: Slot) -> bool:
    """Whether a slot is a verb of carrying out: "implementing", "being carried out", "exécute-t-elle", "appliquée"."""
    if slot.name_kinds:
        return False
    being = "refuse:progress" in slot.senses and words[slot.start] == "being"
    applied = "state:done" in slot.senses and words[slot.start].startswith(("appli", "execut", "realis", "mis"))
    return being or applied or {_IMPLEMENTING, "verb"} <= slot.senses


_MORE = ("state:", "status:", "report:", "role:", "count", "refuse:", "kind:")


def _is_noun(words: Sequence[Word], slots: Sequence[Slot], place: int) -> bool:
    """Whether carrying a document out is named: "la mise en œuvre de la 195", "việc thực hiện kết luận 195"."""
    slot, after = slots[place], []
    for each in slots[place + 1 : place + 5]:
        after.append(each)
        if each.conclusion:
            break
    of_document = any(each.conclusion for each in after) and all(
        each.conclusion
        or "to:conclusion" in each.senses
        or each.senses <= {"filler"}
        or words[each.start] in ("de", "du", "des", "d'")
        for each in after
    )
    if words[slot.start] == "mise":
        return of_document and (slot.start == 0 or words[slot.start - 1] in ("la", "de"))
    return of_document and _is_vietnamese(words, slot) and words[slot.start - 1 : slot.start] == ["viec"]


def _said(words: Sequence[Word], slot: Slot) -> str:
    return " ".join(words[slot.start : slot.end])


def _is_vietnamese(words: Sequence[Word], slot: Slot) -> bool:
    return _said(words, slot) in _VIETNAMESE


def _tells_of_past(words: Sequence[Word], slot: Slot) -> bool:
    before = words[: slot.start]
    first, last = words[slot.start], words[slot.start - 1] if slot.start else ""
    if _is_vietnamese(words, slot):
        follows = slot.end < len(words) and words[slot.end].written == "được"
        return follows or bool(before and before[-1].written in ("đã", "da"))
    if last in _TO or not _NOT_YET.isdisjoint(before):
        return False
    if first in _BASES:
        return "did" in before and "have" not in before
    return first in _PARTICIPLES
