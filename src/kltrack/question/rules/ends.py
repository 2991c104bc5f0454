"""The first or the last deadline of a document, whatever became of it: "the latest deadline of 202".

Anywhere else "the last deadline" may be among what is overdue, to come or done, and is refused.
"""

from __future__ import annotations

from kltrack.question.rules.interpretation import Interpretation, Reading, Rule


def _end_of_document(question: Interpretation, place: int) -> Reading | None:
    """`the latest deadline of 202`, `dernière échéance de la 202`, `hạn muộn nhất của kết luận 202`."""
    if not is_end_of_document(question, place):
        return None
    slot = question.slot(place)
    said = question.sentence.words[slot.start : slot.end]
    key = "-deadline.last" if not _LAST.isdisjoint(said) else "deadline.last"
    return [question.part("order", key, place), question.part("end", value=True, place=place)], place + 1


def is_end_of_document(question: Interpretation, place: int) -> bool:
    """Whether the one end of a document's deadlines stands at a position, and no state, day or number is named."""
    slot = question.slot(place)
    if "refuse:end" not in slot.senses or not _SEVERAL.isdisjoint(question.sentence.words[slot.start : slot.end]):
        return False
    others = [each for at, each in enumerate(question.slots) if at != place]
    more = any(
        each.when or each.length or each.identity or any(sense.startswith(_MORE) for sense in each.senses)
        for each in others
    )
    return sum(bool(each.conclusion) for each in others) == 1 and not more


_MORE = ("state:", "status:", "report:", "count", "order:", "sorting", "ranked", "bodies", "each")
# Words without diacritics.
_LAST = frozenset({"last", "latest", "final", "furthest", "farthest", "dernier", "derniere", "lointaine", "eloignee"})
_LAST |= {"tardive", "cuoi", "muon", "xa"}
_SEVERAL = frozenset({"dernieres", "premieres", "deadlines", "moi", "recente", "recent"})  # or the newest one


def _with_end(question: Interpretation, place: int) -> Reading | None:
    """The "with" of `the task of 202 with the latest deadline`."""
    leads = question.first_word(place) in _WITH and question.slot(place).end == question.slot(place).start + 1
    following = question.past(place + 1, ("filler",))
    is_end = is_end_of_document(question, following) or "furthest" in question.senses(following)
    return ([], place + 1) if leads and is_end else None


_WITH = frozenset({"with", "has", "having", "a", "avec", "co"})

RULES: tuple[Rule, ...] = (_end_of_document, _with_end)
