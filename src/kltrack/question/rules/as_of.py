"""The day as of which a question asks: "what was overdue as of 15 November", "tính đến 15/11 có gì quá hạn".

"What was overdue on 15 October" asks so too, of a day that is past: on its own last day nothing is overdue yet.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from kltrack.messages import message
from kltrack.question.rules.interpretation import QuestionProblem
from kltrack.question.slots.sentence import Sentence
from kltrack.question.slots.slot import Slot
from kltrack.text import harmless


def day_asked(slots: Sequence[Slot], sentence: Sentence, today: date) -> date | None:
    """The day as of which the question asks; None where it names none.

    Raises QuestionProblem where no day follows "as of", or where the words may also set a limit; DateProblem where the
    day cannot be read.
    """
    then = _past_day(slots, today)
    if then is not None and (when := slots[then].when):
        return when.span(today, "beginning").first
    place = _place(slots)
    if place is None:
        return None
    following = slots[place + 1] if place + 1 < len(slots) else Slot(-1, -1)
    if following.problem:
        raise following.problem
    words = harmless(sentence.wording(slots[place].start, max(following.end, slots[place].end)))
    if not following.when or not following.when.is_day:
        raise QuestionProblem(message('"{words}" asks as of a day; write which.', words=words))
    if _may_limit(slots):
        raise QuestionProblem(
            message(
                '"{words}" may be the day as of which to answer or the last day that is meant. Say the one with'
                ' --as-of DAY, the other with "by DAY".',
                words=words,
            )
        )
    return following.when.span(today, "beginning").first


def without_day(slots: Sequence[Slot], day: date) -> list[Slot]:
    """The same slots, those that name the day turned into fillers; `day`: as of which the slots were read."""
    place, then = _place(slots), _past_day(slots, day)
    if then is not None:
        day_places = {then - 1, then} if then and _leads_to_day(slots[then - 1]) else {then}
    else:
        day_places = set() if place is None else {place, place + 1}
    return [
        Slot(slot.start, slot.end, frozenset({"filler"})) if at in day_places else slot for at, slot in enumerate(slots)
    ]


def _past_day(slots: Sequence[Slot], today: date) -> int | None:
    """Where the one day stands on which something "was overdue" or "was open"; None where nothing is asked so."""
    dated = [place for place, slot in enumerate(slots) if slot.when]
    senses = frozenset[str]().union(*(slot.senses for slot in slots))
    was_so = "past" in senses and bool(senses & {"state:overdue", "state:open"}) and not senses & _OTHERWISE
    if len(dated) != 1 or not was_so:
        return None
    place, when = dated[0], slots[dated[0]].when
    is_day = when is not None and slots[place].is_day and when.span(today, "beginning").last <= today
    is_led = not place or _leads_to_day(slots[place - 1]) or not _OPERATORS & slots[place - 1].senses
    return place if is_day and is_led else None


_OTHERWISE = frozenset({"as-of", "state:due", "state:coming", "state:done", "given", "issued", "issued:", "except"})
_OPERATORS = frozenset({"op:before", "op:by", "op:after", "op:from", "longer:", "since"})


def _leads_to_day(slot: Slot) -> bool:
    return not slot.name_kinds and bool(slot.senses & {"op:on", "op:in"})


def _place(slots: Sequence[Slot]) -> int | None:
    return next((place for place, slot in enumerate(slots) if "as-of" in slot.senses and not slot.name_kinds), None)


def _may_limit(slots: Sequence[Slot]) -> bool:
    """Whether what is due is asked for: "due as of 15 December" may be what is due by then."""
    senses = frozenset[str]().union(*(slot.senses for slot in slots))
    return bool(senses & {"state:due", "state:coming"}) and not senses & {"state:overdue", "state:done", "state:open"}
