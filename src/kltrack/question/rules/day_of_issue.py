"""When a document was issued, where nothing else is asked: "when was 202 issued", "197-KL ngày nào"."""

from __future__ import annotations

from kltrack.question.rules.interpretation import Interpretation, Part, Reading, Rule
from kltrack.question.slots.slot import Slot


def asks_day_of_issue(question: Interpretation) -> bool:
    """Whether nothing is asked but when one document was issued: "197-KL ngày nào", "date of 202-KL/TW"."""
    named = [slot for slot in question.slots if slot.conclusion]
    others = [slot for slot in question.slots if not slot.conclusion]
    if len(named) != 1 or any(slot.name_kinds or slot.when or slot.identity for slot in others):
        return False
    if not _LEADING.isdisjoint(question.sentence.words):
        return False  # "when was 208 issued and who leads it"
    when = not _WHEN.isdisjoint(question.sentence.words)
    asks_day = _ASKS_DAY | {"issued:"} if when else _ASKS_DAY  # "décidé dans la 202" asks for no day
    asked = [bool(slot.senses & asks_day) or _is_date(question, slot) for slot in others]
    between = [bool(slot.senses & _AROUND_DAY) and not slot.senses & _NO_ISSUE for slot in others]
    return any(asked) and all(one or other for one, other in zip(asked, between, strict=True))


def _is_date(question: Interpretation, slot: Slot) -> bool:
    """Whether a slot is the word "date", or asks for a day as "ngày bao nhiêu" does."""
    words = question.sentence.words[slot.start : slot.end]
    if any(sense.startswith(("state:", "refuse:end")) for sense in slot.senses):
        return False  # "sans date", "latest due date"
    return "date" in words or ("filler when" in slot.senses and words[0] == "ngay")


_ASKS_DAY = frozenset({"issued", "asks-day", "refuse:issued"})
_WHEN = frozenset({"quand", "when", "khi", "bao", "ngay", "hom", "date"})
_LEADING = frozenset({"leads", "lead"})
_NO_ISSUE = frozenset({"task", "thing", "except", "not", "count"})
_AROUND_DAY = frozenset({"filler", "to:conclusion", "dated", "link", "past", "verb", "whichever"})


def _day_of_issue(question: Interpretation, place: int) -> Reading | None:
    """`when was conclusion 202 issued`, `197-KL ngày nào`: the document with its day of issue."""
    if place or not asks_day_of_issue(question):
        return None
    named = next(slot for slot in question.slots if slot.conclusion)
    whole = Part("report", "conclusions", 0, len(question.sentence.words))
    return [whole, Part("conclusion", named.conclusion, named.start, named.end)], len(question.slots)


RULES: tuple[Rule, ...] = (_day_of_issue,)
