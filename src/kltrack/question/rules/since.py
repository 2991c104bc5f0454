"""Since or until when a question asks: what is new "since conclusion 202", "since a month"; what was due "so far"."""

from __future__ import annotations

from datetime import date

from kltrack.dates import DateProblem, Length, Span, fixed, match_length
from kltrack.dates.words import Word
from kltrack.query.typed_limits import TypedLimit
from kltrack.question.rules.beside import asks_for_digest
from kltrack.question.rules.interpretation import Interpretation, Part, Reading, Rule
from kltrack.question.slots.slot import Slot


def _since(question: Interpretation, place: int) -> Reading | None:
    """`since conclusion 202`, `since 202 came out`, of what is new: since the day of its issue."""
    if "op:from" not in question.senses(place) or not _tells_what_happened(question):
        return None
    at = place + 1
    while question.senses(at) & {"filler", "to:conclusion", "to:body"} or question.slot(at).possessive:
        at += 1
    name = question.slot(at).conclusion
    after = at + 1 + ("issued:" in question.senses(at + 1))  # "since 202 came out"
    return ([question.part("since", name, at)], after) if name else None


def _since_length(question: Interpretation, place: int) -> Reading | None:
    """`since a month`, of what is new: from the day so long ago; beside "late" it may be how late."""
    length = question.slot(place + 1).length
    if not length or not _tells_what_happened(question):
        return None
    if "since" not in question.senses(place):
        return None
    limit = TypedLimit("from", fixed(Span.day(_ago(length, question.today))))
    return [Part("limit", limit, question.slot(place).start, question.slot(place + 1).end)], place + 2


def _happened_since(question: Interpretation, place: int) -> Reading | None:
    """`what became overdue since November`, `what got done since 1 October`: what has changed since tells it."""
    happened = says_became_overdue(question, place) or "state:done" in question.senses(place)
    if not (happened and is_since_a_day(question, place)):
        return None
    return [question.part("report", "digest", place)], place + 1


def _tells_what_happened(question: Interpretation) -> bool:
    """Whether a digest tells it: what is new, or what became overdue since some day."""
    became = (says_became_overdue(question, at) and is_since_a_day(question, at) for at in range(len(question.slots)))
    return asks_for_digest(question) or any(became)


def says_became_overdue(question: Interpretation, place: int) -> bool:
    """Whether the word at a position says of something that it became overdue: "fell overdue", `thành quá hạn`."""
    before = question.slot(place - 1)
    first = question.slot(place) if before.name_kinds else before  # the "Thanh tra Chính phủ" becomes nothing
    said = question.sentence.words[max(first.start, 0) : question.slot(place).end]
    is_state = "state:overdue" in question.senses(place)
    went_past = "past" in said and said[-2:] != ["past", "due"]  # "went past its deadline last week"
    more = "them" in said and before.senses & {"task", "thing"} and before.end > before.start + 1  # "thêm việc gì"
    passed = not _PASSED.isdisjoint(
        question.sentence.words[max(question.slot(place).start, 0) : question.slot(place).end]
    )
    return is_state and bool(more or passed or not _BECOMING.isdisjoint(said)) and not went_past


def is_since_a_day(question: Interpretation, place: int) -> bool:
    """Whether a day follows from which on something happened, and neither numbers nor bodies are asked for."""
    since = question.past(place + 1, ("filler",))
    day = question.past(since + 1, ("filler", "link"))
    others = [slot for at, slot in enumerate(question.slots) if at != place and at not in (since, day)]
    asks_more = any(sense.startswith(_OTHER_ANSWERS) for slot in others for sense in slot.senses)
    asks_which = any(slot.is_group and question.senses(at - 1) & {"which"} for at, slot in enumerate(question.slots))
    then = question.slot(question.past(day, ("to:conclusion", "to:body")))
    is_dated = bool(question.slot(day).when or then.conclusion)
    has_day = bool(question.senses(since) & {"op:from", "since"}) and is_dated
    is_ago = "since" in question.senses(since) and bool(question.slot(since + 1).length)
    return (has_day or is_ago) and not (asks_more or asks_which)


_OTHER_ANSWERS = ("count", "bodies", "each:", "most", "issued:", "gives", "given")
_BECOMING = frozenset({"became", "become", "becomes", "went", "fell", "turned", "thanh", "devenu", "devenue"}) | {
    *("devenus", "devenues", "devient", "deviennent", "tombe", "tombee", "tombes", "tombees", "bascule", "basculees")
}

_PASSED = frozenset({"passe", "passee", "passes", "passees"})  # "passées en retard"


def _so_far(question: Interpretation, place: int) -> Reading | None:
    """`what was due so far`, `deadlines until today`: up to today; of what is done or late it adds nothing."""
    senses = {sense for slot in question.slots for sense in slot.senses if sense.startswith("state:")}
    dated = any(slot.when or slot.length for slot in question.slots)
    if "so-far" not in question.senses(place) or dated or senses != {"state:due"}:
        return None
    return [question.part("limit", TypedLimit("by", fixed(Span.day(question.today))), place)], place + 1


_LAST = frozenset({"the", "les", "last", "past", "derniers", "dernieres", "qua", "vua", "gan", "day"})
_LONGEST = 5  # words of "last two weeks" and its like


def _last_length(question: Interpretation, place: int) -> Reading | None:
    """`in the last two weeks`, of what is new: up to today; of deadlines other weeks may be meant."""
    leads = question.senses(place) & {"op:in", "dated", "to:topic", "link"}
    at = place + 1 if leads and _is_in_doubt(question, place + 1) else place
    if not _is_in_doubt(question, at) or not asks_for_digest(question):
        return None
    words, start = question.sentence.words, question.slot(at).start
    for end in range(min(start + _LONGEST, len(words)), start + 1, -1):
        kept = [word for word in words[start:end] if word not in _LAST]
        counted = kept if len(kept) > 1 else [Word.of("1"), *kept]  # "tuần qua" is one
        hit = match_length(counted, 0) if len(kept) < end - start else None
        if hit and hit[1] == len(counted):
            limit = TypedLimit("from", fixed(Span.day(_ago(hit[0], question.today))))
            following = next((at for at, slot in enumerate(question.slots) if slot.start >= end), len(question.slots))
            return [Part("limit", limit, question.slot(place).start, end)], following
    return None


def _is_in_doubt(question: Interpretation, place: int) -> bool:
    """Whether the date at a position may be several days, or cannot be read."""
    slot = question.slot(place)
    try:
        return bool(slot.problem) or (slot.when is not None and slot.when.latest(question.today) is None)
    except DateProblem:
        return True


def _ago(length: Length, today: date) -> date:
    return Length(-length.days, -length.months, -length.years).after(today)


def _done_and_overdue(question: Interpretation, place: int) -> Reading | None:
    """`from 20/10 to today: what was done, what became overdue`: a digest since that day tells both."""
    slot = question.slot(place)
    if slot.when or slot.bodies or not tells_done_and_overdue(question):
        return None
    if slot.senses & _STATES:
        return [question.part("report", "digest", place)], place + 1
    stays = slot.senses & {"op:from", "since", "to:body", "and", "near"}
    return None if stays else ([], place + 1)


def tells_done_and_overdue(question: Interpretation) -> bool:
    """Whether it is asked what was done and what became overdue since some day, and nothing else but of whom."""
    slots = question.slots
    done, late = ([at for at, slot in enumerate(slots) if state in slot.senses] for state in sorted(_STATES))
    days = [at for at, slot in enumerate(slots) if slot.when]
    if not (len(done) == len(late) == len(days) == 1):
        return False
    became = says_became_overdue(question, late[0]) or "just" in question.senses(late[0] - 1)
    when = slots[days[0]].when
    since = bool(when and when.goes_from) or bool(question.senses(days[0] - 1) & {"op:from", "since"})
    others = (slot for at, slot in enumerate(slots) if at not in (*done, *late, *days))
    single = [slot for slot in slots if slot.bodies and not slot.is_group]
    return became and since and all(slot in single or _stands_around(slot) for slot in others)


def _stands_around(slot: Slot) -> bool:
    return bool(slot.senses & _AROUND_BOTH) and not slot.name_kinds


_STATES = frozenset({"state:done", "state:overdue"})
_AROUND_BOTH = frozenset({"filler", "thing", "task", "asker", "and", "just", "op:from", "since", "to:body", "past"})
_AROUND_BOTH |= {"report:digest"}


RULES: tuple[Rule, ...] = (_done_and_overdue, _since, _since_length, _happened_since, _so_far, _last_length)
