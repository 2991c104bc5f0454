"""Words without a meaning of their own, and those that only introduce what comes next."""

from __future__ import annotations

from kltrack.question.rules.how_many import first_so_many
from kltrack.question.rules.interpretation import Interpretation, Reading, Rule
from kltrack.question.rules.who import says_field
from kltrack.question.slots.slot import Slot


def _empty_word(question: Interpretation, place: int) -> Reading | None:
    """Words without a meaning of their own, and those that only introduce what comes next."""
    senses = question.senses(place)
    if question.slot(place).name_kinds or _is_between_documents(question, place):
        return None
    of_one = any(slot.identity for slot in question.slots) and any(sense.startswith("refuse:") for sense in senses)
    included = "inclusive" in senses and question.slot(place - 1).when is not None
    both = "both" in senses and _names_both(question, place)
    after_field = says_field(question, place) and bool(question.slot(place - 1).fields)  # "planning field"
    listed = "and" in senses and any(slot.identity for slot in question.slots) and question.is_last(place)
    to_complete = "to-complete" in senses and _is_verb(question, place)
    ends = "refuse:together" in senses and question.is_last(place)  # of kinds (`unanswerable`)
    empty = (
        after_field
        or ends
        or listed  # "163-03.b échéance et responsable"
        or ("filler" in senses and "next" not in senses)
        or of_one
        or included
        or both
        or to_complete
    )
    return ([], place + 1) if empty or _introduces(question, place) else None


def _names_both(question: Interpretation, place: int) -> bool:
    """Whether the two are named that "both" says: "both Hanoi and Hue", "cả A lẫn B"; not "both tasks of Hanoi"."""
    is_english = question.first_word(place) == "both"
    following = (question.senses(at) for at in range(place + 2, len(question.slots)))
    listed = is_english and any(senses & {"and", "or"} for senses in following)
    documents = (question.slot(question.past(place + step, ("to:conclusion",))).conclusion for step in (1, 3))
    listed = listed or (all(documents) and bool(question.senses(place + 2) & {"and", "or"}))  # "cả 126 và 127"
    return listed or question.sentence.words[question.slot(place + 2).start] == "lan"


def _is_verb(question: Interpretation, place: int) -> bool:
    """Whether "complete" is what somebody has to do: "what must Hanoi complete", not "which tasks are complete"."""
    before = question.sentence.words[: question.slot(place).start]
    following = question.senses(place + 1)
    return not _MODALS.isdisjoint(before) or bool(following & {"listing"})


_MODALS = frozenset({"to", "must", "should", "shall", "will", "did", "does", "do", "would", "can", "may", "ought"})


def _is_between_documents(question: Interpretation, place: int) -> bool:
    """Whether a "to" stands between two documents: "conclusions 195 to 202" are more than these two."""
    if "range" not in question.senses(place):
        return False
    before, after = (question.slot(question.past(place + step, ("filler",), step)) for step in (-1, 1))
    return bool(before.conclusion and after.conclusion)


_AFTER_FOR = frozenset(
    {"filler", "to:conclusion", "all", "whole:before", "named", "latest", "both", "former"}
)  # between "for" and a name


def _introduces(question: Interpretation, place: int) -> bool:
    """Whether the word at a position introduces what comes next; a word that introduces nothing is not understood."""
    senses, following = question.senses(place), question.slot(place + 1)
    past = question.slot(past_article(question, place + 1))
    kinds = {*following.name_kinds, *past.name_kinds}
    return (
        any(f"to:{kind}" in senses for kind in kinds)
        or bool(past.identity and (senses & {"link", "dated", "op:in"} or any(map(_is_leading, senses))))
        or ("to:body" in senses and bool(kinds or past.senses & _AFTER_FOR or "to:field" in following.senses))
        or ("to:conclusion" in senses and leads_to_conclusion(question, place))
        or ("to:conclusion" in senses and leads_to_conclusion(question, past_article(question, place + 1)))
        or ("to:topic" in senses and bool(following.topic or past.topic or "body" in kinds))
        or ("to:topic" in senses and ("task" in past.senses or _is_state(past)) and not _things_before(question, place))
        or ("to:topic" in senses and leads_to_conclusion(question, past_article(question, place + 1)))
        or (not senses.isdisjoint(("top", "next")) and first_so_many(question, place + 1) is not None)
        or ("to:text" in senses and leads_to_conclusion(question, question.past(place + 1, ("filler",))))
        or ("to:text" in senses and (_is_text(following) or _is_text(past) or following.start < 0))
        or ("to:text" in senses and (_is_kind_or_state(following) or _is_kind_or_state(past)))
        or ("modal" in senses and "body" in kinds)
        or ("fork:day" in senses and "next" in following.senses and question.slot(place + 2).length is not None)
        or ("op:in" in senses and any(sense.startswith("role:") for sense in (*following.senses, *past.senses)))
        or ("op:in" in senses and (past.name_kinds or following.name_kinds) == ("body",))
        or ("op:in" in senses and bool((following.senses | past.senses) & {"task", "thing"}))
        or ("gives" in senses and leads_to_conclusion(question, place + 1))
        or ("dated" in senses and _is_state(past) and bool(question.senses(place + 2) & {"task", "thing"}))
        or ("link" in senses and following.is_understood and not _leaves_open(question, place))
    )


def _is_state(slot: Slot) -> bool:
    """Whether a word says where tasks stand: the "cancelled" of "due dates of cancelled tasks"."""
    return any(sense.startswith(("state:", "status:")) for sense in slot.senses)


def _is_kind_or_state(slot: Slot) -> bool:
    """Whether a word says of which kind tasks are, or where they stand: the "deadlines" of "contain deadlines"."""
    return _is_state(slot) or any(sense.startswith("kind:") for sense in slot.senses)


def _things_before(question: Interpretation, place: int) -> bool:
    """Whether tasks or anything else is asked for before: in "tasks about deliverables" these are what it is about."""
    return any(question.senses(at) & {"task", "thing", "all", "state:due", "state:open"} for at in range(place))


def _is_text(slot: Slot) -> bool:
    return slot.text is not None or bool(slot.topic)


def _leaves_open(question: Interpretation, place: int) -> bool:
    """Whether a date is unclear: "au 31 décembre" is by or on it, "ngày cuối tháng 12" the last day or days of it."""
    senses, following = question.senses(place), question.slot(place + 1)
    is_period = following.when is not None and not following.is_day
    return ("period" in senses and following.is_day) or ("last-day" in senses and is_period)


def _is_leading(sense: str) -> bool:
    return sense.startswith("to:")


def leads_to_conclusion(question: Interpretation, place: int) -> bool:
    """Whether words that introduce a document lead to one: "conclusions of 202", not "conclusions of November"."""
    while not question.slot(place).name_kinds and "to:conclusion" in question.senses(place):
        place += 1
    return "conclusion" in question.slot(place).name_kinds


def past_article(question: Interpretation, place: int) -> int:
    """The position after an article or a linking word at `place`; else `place`."""
    return place + 1 if question.senses(place) == {"filler"} or "link" in question.senses(place) else place


RULES: tuple[Rule, ...] = (_empty_word,)
