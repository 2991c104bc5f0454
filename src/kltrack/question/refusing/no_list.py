"""What no list tells, though another answer does: who has fewest, what falls in each month, what was carried over."""

from __future__ import annotations

from itertools import pairwise

from kltrack.question.rules.interpretation import Interpretation


def has_fewest(question: Interpretation, place: int) -> bool:
    """Whether bodies are asked for that have fewest tasks, or none: "bộ nào ít việc nhất", "n'ont aucun retard"."""
    asked = any(
        sense.startswith(("bodies", "asker", "each:")) or (slot.is_group and sense in ("which", "whichever"))
        for slot in question.slots
        for sense in (*slot.senses, *_which_group(question))
    )
    words = question.sentence.words
    first, last = question.first_word(place), words[question.slot(place).end - 1]
    fewest = first in ("fewest", "least") or (first == "it" and "nhat" in words)
    fewest = fewest or (first == "moins" and question.first_word(place - 1) == "le") or (first, last) == ("le", "moins")
    return asked and not question.slot(place).name_kinds and (fewest or _has_none(question, place))


def _which_group(question: Interpretation) -> tuple[str, ...]:
    """The sense of asking which members, where "which" stands right before a group: "quelles provinces"."""
    groups = (at for at, slot in enumerate(question.slots) if slot.is_group and at)
    return ("asker",) if any("which" in question.senses(at - 1) for at in groups) else ()


def _has_none(question: Interpretation, place: int) -> bool:
    """Whether a denial that stands alone at a position denies that anything is late, open or due."""
    following = question.past(place + 1, ("filler", "thing", "task", "never"))
    state = any(sense.startswith("state:") for sense in question.senses(following))
    return question.first_word(place) in _NONE and bool(question.senses(place) & {"not", "never"}) and state


def has_so_many(question: Interpretation, place: int) -> bool:
    """Whether more or fewer than so many tasks are asked for: "bodies with more than 5 overdue tasks"."""
    number, limits = question.first_word(place + 1), question.senses(place) & _LIMITS
    counted = question.senses(question.past(place + 2, ("link",)))
    of_tasks = any(sense in ("task", "thing") or sense.startswith("state:") for sense in counted)
    alone = (
        not question.slot(place + 1).name_kinds and question.slot(place + 1).end == question.slot(place + 1).start + 1
    )
    return bool(limits) and number.isdigit() and alone and of_tasks


def counts_by_month(question: Interpretation, place: int) -> bool:
    """Whether months or weeks are asked for: "deadlines per month", "tháng nào nhiều hạn nhất"."""
    slot, words = question.slot(place), question.sentence.words
    if slot.when or slot.is_understood or question.first_word(place) not in _MONTHS:
        return False
    before, after = question.first_word(place - 1), question.first_word(place + 1)
    most = any(sense.startswith("most-tasks") for each in question.slots for sense in each.senses)
    return before in _EACH or after == "nao" or (most and not _WHICH.isdisjoint(words[: slot.start]))


def was_carried_over(question: Interpretation, place: int) -> bool:
    """Whether it is asked what one document took over from another: "carried over into 202", "reprises dans la 202"."""
    slot, words = question.slot(place), question.sentence.words
    documents = [each for each in question.slots if each.conclusion]
    if _continues_between(question, place):
        return True
    if slot.name_kinds or not documents or any(sense.startswith("report:lineage") for sense in slot.senses):
        return False
    if len(documents) > 1 and words[slot.end - 1] in _CHANGED and not any(each.when for each in question.slots):
        return True  # "what changed between 195 and 202"
    behind = [words[slot.start], *words[slot.end : slot.end + 1]]
    pairs = {*pairwise(words[slot.start : slot.end]), *pairwise(behind)}
    return words[slot.start] in _TAKEN_OVER or not pairs.isdisjoint(_TAKEN_OVER_TOGETHER)


def _continues_between(question: Interpretation, place: int) -> bool:
    """Whether one document continues another: "tasks of 202 that continue 195", "la 202 prolonge-t-elle la 195"."""
    if not question.senses(place) & {"report:lineage", "of-id:lineage"} or question.slot(place).name_kinds:
        return False
    before, after = (question.past(place + step, _AROUND, step) for step in (-1, 1))
    if question.senses(after) & {"to:body", "dated"}:  # "continue tasks of 195"
        after += 1
    either = any(question.senses(at) & {"and", "or"} for at in (before, after))
    return not either and bool(question.slot(before).conclusion and question.slot(after).conclusion)


_AROUND = ("filler", "past", "verb", "to:conclusion", "task", "thing", "link")
_LIMITS = frozenset({"longer:", "shorter:", "at-least:", "at-most:"})
# Words without diacritics.
_NONE = frozenset({"no", "nothing", "khong", "n'", "ne", "aucun", "aucune"})
_MONTHS = frozenset({"month", "months", "thang", "mois"})
_EACH = frozenset({"per", "by", "each", "every", "par", "chaque", "theo", "tung", "moi"})
_WHICH = frozenset({"which", "what", "quel", "quels"})
_CHANGED = frozenset({"changed", "differ", "differs", "different", "difference", "differences", "khac", "change"})
_TAKEN_OVER = frozenset({"reprise", "reprises", "repris"})
_TAKEN_OVER_TOGETHER = {("carried", "over"), ("taken", "over"), ("nhac", "lai")}
