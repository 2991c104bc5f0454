"""The rules of words that say something only beside an id, a document or a body."""

from __future__ import annotations

from kltrack.question.rules.empty_words import leads_to_conclusion, past_article
from kltrack.question.rules.interpretation import Interpretation, Reading, Rule
from kltrack.question.rules.issuing import is_of_documents


def _of_identity(question: Interpretation, place: int) -> Reading | None:
    """Words that have a meaning only beside an id, as "stands" and "afterwards" do, beside a report or a document."""
    senses = frozenset[str]().union(*(slot.senses for slot in question.slots))
    is_of_one = any(slot.identity for slot in question.slots)
    if is_of_one and "report:lineage" in question.senses(place):
        return [question.part("report", "lineage", place)], place + 1  # "prolonge" is no "prolongé" beside an id
    for sense in question.senses(place):
        kind, _, name = sense.partition(":")
        if kind == "of-id" and is_of_one:
            return ([question.part("report", name, place)] if name else []), place + 1
        moved = name == "lineage" and "report:moved" in senses
        if kind == "with" and (moved or f"report:{name}" in senses or (f"of-id:{name}" in senses and is_of_one)):
            return [], place + 1
    is_of_document = any(slot.conclusion or "latest" in slot.senses for slot in question.slots)
    following = question.slot(place + 1)
    if (
        is_of_document
        and "of-conclusion:" in question.senses(place)
        and "report:scorecard" not in question.senses(place)  # "bilan de la 202"
        and (following.start < 0 or leads_to_conclusion(question, past_article(question, place + 1)))
    ):
        return [], place + 1  # "what is 202 about", "summary of 202"
    scored = "of-conclusion:scorecard" in question.senses(place) and is_of_document
    return ([question.part("report", "scorecard", place)], place + 1) if scored else None


def _how_long(question: Interpretation, place: int) -> Reading | None:
    """`còn bao nhiêu ngày nữa`, `combien de jours avant`, beside the next deadline: its row shows the days left."""
    asks_next = any({"state:coming", "first"} <= slot.senses for slot in question.slots)
    return ([], place + 1) if "how-long" in question.senses(place) and asks_next else None


def _of_all(question: Interpretation, place: int) -> Reading | None:
    """`trong các kết luận`, `dans les conclusions`, at the end: of all of them; a date after it would be of issue.

    So it is with ", all conclusions".
    """
    every = question.first_word(place - 1) == "all" and question.slot(place - 1).start in question.sentence.after_comma
    is_all = "of-all" in question.senses(place) or (every and is_of_documents(question, place))
    return ([], place + 1) if is_all and question.is_last(place) else None


def _falls(question: Interpretation, place: int) -> Reading | None:
    """`deadlines fall in June`: the verb before a date; anywhere else "fall" is autumn, which is not read here."""
    following = question.senses(place + 1)
    dated = any(sense.startswith("op:") for sense in following) or question.slot(place + 1).when
    # "Falls between now and new year" does not say whether the last day is included.
    return ([], place + 1) if "falls" in question.senses(place) and dated and "state:coming" not in following else None


def _carried_out(question: Interpretation, place: int) -> Reading | None:
    """`what must be implemented by December`: no body is named that implements it, so that it says what is to do."""
    bodies = any(slot.bodies or any(sense.startswith("bodies") for sense in slot.senses) for slot in question.slots)
    return ([], place + 1) if "passive" in question.senses(place) and not bodies else None


def _is_what(question: Interpretation, place: int) -> bool:
    """Whether "gì" stands at a position."""
    return question.slot(place).start >= 0 and question.sentence.words[question.slot(place).start] == "gi"


def _may_stand_before_things(question: Interpretation, place: int) -> bool:
    """Whether a filler stands at a position, or how many are asked for: the "bao nhiêu" of "còn bao nhiêu việc"."""
    senses = question.senses(place)
    return senses == {"filler"} or ("count" in senses and not senses & {"task", "thing"})


def _what_is_left(question: Interpretation, place: int) -> Reading | None:
    """`còn việc gì`, `còn gì`, `còn bao nhiêu việc`: which things, or how many, are still open."""
    following = place + 1
    while _may_stand_before_things(question, following) and not _is_what(question, following):
        following += 1
    thing = question.senses(following) & {"task", "thing"} or _is_what(question, following)
    if "left" not in question.senses(place) or not thing:
        return None
    names_things = question.senses(following) & {"task", "thing"} or any(
        "state:open" in slot.senses for slot in question.slots
    )
    things = [] if names_things else [question.part("task", value=True, place=place)]
    return [question.part("state", "open", place), *things], place + 1


def _does(question: Interpretation, place: int) -> Reading | None:
    """The "fait" of "ce que le ministère fait": what it does, and not what it has done."""
    slot = question.slot(place)
    if slot.start < 0 or slot.end > slot.start + 1 or question.sentence.words[slot.start] != "fait":
        return None
    before = {word.written for word in question.sentence.words[: slot.start]}
    does = "que" in before and before.isdisjoint(("a", "ont")) and not question.sentence.has_comma(0, slot.start)
    return ([], place + 1) if does and question.slot(place - 1).bodies else None


def _how_it_stands(question: Interpretation, place: int) -> Reading | None:
    """The "how" of `how does conclusion 195 stand`."""
    stands = any("of-conclusion:scorecard" in slot.senses for slot in question.slots[place + 1 :])
    named = any(slot.conclusion for slot in question.slots)
    return ([], place + 1) if question.first_word(place) == "how" and stands and named else None


def _with_dates(question: Interpretation, place: int) -> Reading | None:
    """The end of `what must Hanoi do, with dates`: each row shows its own."""
    words, slot = question.sentence.words, question.slot(place)
    shown = words[slot.start : slot.end] in (["with", "dates"], ["with", "deadlines"])
    ends = question.is_last(place) and slot.start in question.sentence.after_comma
    return ([], place + 1) if shown and ends else None


_PREPOSITIONS = frozenset({"in", "on", "for", "of", "with", "by"})


def _of_which(question: Interpretation, place: int) -> Reading | None:
    """The "in" of `tasks in which Hanoi leads`, or of `tasks that Hanoi has the lead in`."""
    slot = question.slot(place)
    if question.first_word(place) not in _PREPOSITIONS or slot.end > slot.start + 1 or slot.name_kinds:
        return None
    fronted = "which" in question.senses(place + 1) and bool(question.slot(place + 2).bodies)
    role = any(sense.startswith("role:") for sense in question.senses(place - 1))
    limits = any(sense.startswith("op:") for sense in question.senses(place + 1))
    return ([], place + 1) if fronted or (role and (limits or question.is_last(place))) else None


RULES: tuple[Rule, ...] = (
    _of_which,
    _how_it_stands,
    _with_dates,
    _does,
    _carried_out,
    _what_is_left,
    _of_identity,
    _how_long,
    _of_all,
    _falls,
)
