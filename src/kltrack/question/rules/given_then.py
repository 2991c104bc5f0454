"""When something was given to a body: "tasks assigned to Hanoi since January", "tháng trước các bộ được giao gì".

A past day beside such words is the day of issue of the document that gave it, and no deadline.
"""

from __future__ import annotations

from kltrack.dates import When
from kltrack.question.rules.givers import is_made
from kltrack.question.rules.interpretation import Interpretation, Reading, Rule
from kltrack.question.rules.issuers import is_issuer
from kltrack.question.rules.issuing import issue_date
from kltrack.question.rules.past_or_coming import has_begun, has_ended
from kltrack.question.rules.says_given import ASKED, GIVABLE, GIVEN, PASSIVE, RECEIVED, has_phrase, says_given


def _given_then(question: Interpretation, place: int) -> Reading | None:
    """`tasks assigned to the provinces since January`, `… in July`: when they were given, and no deadline.

    Of a period alone if it was not long ago; "assigned to Hanoi in December", asked in November, has it as deadline.
    So it is with "what was Finance asked in October".
    """
    is_given = any("given" in question.senses(at) for at in range(place)) and bool(question.slot(place - 1).bodies)
    dated = question.senses(place) & {"since", "op:in"} or (
        question.slot(place).when and not question.slot(place).is_day
    )
    if not (is_given or _was_asked(question, place)) or not dated:
        return None
    reading = issue_date(question, place, place)
    if reading is None:
        return None
    today, when = question.today, reading[0][0].value.when
    latest, following = when.latest(today), when.following(today)
    if "since" in question.senses(place) or (latest == following and _was_asked(question, place)):
        return reading if latest.first <= today else None
    was_nearer = _was_asked(question, place) or latest == following or today - latest.last < following.first - today
    return reading if latest.last < today and was_nearer else None


def _was_asked(question: Interpretation, place: int) -> bool:
    """Whether something was asked of a body before a position: "what was Finance asked", "asked of the provinces".

    "Asked to do in July" may be to do it then; "asked to do since July" is none.
    """
    words, asked = question.sentence.words, place - 1
    if question.slot(asked).bodies and question.first_word(place - 2) == "of":
        asked = place - 3
    if "since" in question.senses(place) and question.first_word(asked) == "to":
        asked -= 1
    slot = question.slot(asked)
    if slot.start <= 0:
        return False
    is_asked = not ASKED.isdisjoint({words[slot.start], words[slot.end - 1]})
    alone = slot.end == slot.start + 1 or "since" in question.senses(place) or words[slot.end - 1] in {"of", *ASKED}
    bound = any(question.slot(at).bodies for at in range(place)) or words[slot.start - 1] in _BEEN
    return is_asked and alone and bound and not PASSIVE.isdisjoint(words[: slot.end])


_BEEN = frozenset({"was", "were", "been"})  # "what was asked in September"


def _said_given_then(question: Interpretation, place: int) -> Reading | None:
    """`từ tháng 9 đến nay Hà Nội được giao những gì`, `last month, what was Finance asked to do`: when it was given.

    So it is with a day before or after words that say that a body was given something, unless it lies ahead or a
    document is named. What may as well be a last day, "given to Hanoi by 15 October", is read in both ways.
    """
    senses, slot = question.senses(place), question.slot(place)
    since = bool(senses & {"since", "op:from"})
    dated = since or senses & {"op:in", "op:on", "op:by", "op:before", "op:after"} or slot.when
    if not dated or question.choices.get(place) == AS_DEADLINE:
        return None
    giving = _giving(question)
    reading = issue_date(question, place, place) if giving >= 0 else None
    if reading and question.first_word(reading[1]) == "nay" and not question.slot(reading[1]).is_understood:
        reading = reading[0], reading[1] + 1  # "tháng 11 này"
    if reading is None or not _belongs(question, giving, place, reading[1]):
        return None
    when: When = reading[0][0].value.when
    behind = has_begun if since and not when.has_two_ends else has_ended
    now = _is_now(question, giving, when) or question.choices.get(place) == _AS_GIVEN
    return reading if behind(when, question.today) or now else None


_AS_GIVEN = "given"
AS_DEADLINE = "due"


def ways_of_dating(question: Interpretation, place: int) -> tuple[str, ...]:
    """What a day beside "given to Hanoi" may be, that of giving or a last day; nothing where only one of them."""
    senses, words = question.senses(place), question.sentence.words
    ends = "op:by" in senses and "had" not in words and question.first_word(place) not in _UNTIL
    giving = _giving(question) if senses & {"op:by", "op:before"} else -1
    to_do = "op:before" in senses and giving >= 0 and not _TO_DO.isdisjoint(words[question.slot(giving).start :])
    both = ((ends or to_do) and _said_given_then(question, place)) or _is_given_or_due_now(question, place)
    return (_AS_GIVEN, AS_DEADLINE) if both else ()


def _is_given_or_due_now(question: Interpretation, place: int) -> bool:
    """Whether a day beside "giao cho" is of a time that goes on: "việc giao Bộ Nội vụ tuần này", given or due in it.

    So it is with "what was Finance told to do this year".
    """
    slot, giving = question.slot(place), _giving(question)
    at = place + 1 if "op:in" in question.senses(place) and not slot.when else place
    when = question.slot(at).when
    if giving < 0 or when is None or when.has_two_ends or question.senses(place - 1) & {"op:in"}:
        return False
    words = question.sentence.words[question.slot(giving).start : question.slot(giving).end]
    reading = issue_date(question, place, place)
    belongs = reading is not None and _belongs(question, giving, place, reading[1])
    told = not ASKED.isdisjoint(words) and not _TO_DO.isdisjoint(question.sentence.words)
    open_still = _is_current(question, when) and not _is_now(question, giving, when)
    return ("giao" in words or told) and belongs and open_still


def _giving(question: Interpretation) -> int:
    """The position of the words that say that a body was given something; -1 without them."""
    return next((at for at in range(len(question.slots)) if says_given(question, at)), -1)


# Words without diacritics.
_UNTIL = frozenset({"until", "till", "jusqu'", "jusqu'a", "jusqu'au"})
_TO_DO = frozenset({"do", "lam", "faire"})


def _been_given(question: Interpretation, place: int) -> Reading | None:
    """The "been given" of `what has Hanoi been given since January`, before the day."""
    slot = question.slot(place)
    if not says_given(question, place) or question.sentence.words[slot.end - 1] not in GIVEN | RECEIVED:
        return None
    dated = any(_said_given_then(question, at) for at in range(len(question.slots)))
    return ([], place + 1) if dated and slot.senses <= {"given", "gives", "issued:", "of-kind"} else None


def _asked_verb(question: Interpretation, place: int) -> Reading | None:
    """The verb of `tháng 9 yêu cầu Hà Nội làm gì`, `việc yêu cầu các tỉnh`, which is no noun for requests."""
    if not {"gives", "kind:request"} <= question.senses(place) or not says_given(question, place):
        return None
    dated = question.slot(place - 1).when or question.senses(place - 1) & {"thing", "task"}
    return ([question.part("task", value=True, place=place)], place + 1) if dated else None


def _ordered_then(question: Interpretation, place: int) -> Reading | None:
    """`tasks ordered in September 2025`, `requests of September`: when, where nobody is said to have got them."""
    ordered = question.first_word(place - 1) in ("asked", "ordered") and bool(question.senses(place - 2) & GIVABLE)
    of_request = "kind:request" in question.senses(place - 1) and bool(
        "dated" in question.senses(place) or question.slot(place).when
    )
    since = bool(question.senses(place) & {"since", "op:from"}) and is_made(question, place - 1)
    theirs = since and is_issuer(question, place - 2)  # "the Politburo's requests since September"
    if not (ordered or of_request or theirs) or any("state:due" in slot.senses for slot in question.slots):
        return None
    reading = issue_date(question, place, place)
    behind = has_begun if theirs else has_ended
    return reading if reading and behind(reading[0][0].value.when, question.today) else None


def _belongs(question: Interpretation, giving: int, place: int, after: int) -> bool:
    """Whether only the body and small words stand between the verb of giving and a date, which is no deadline.

    A state after the date is what became of it since: "việc giao cho Hà Nội từ tháng 8 đã quá hạn".
    """
    between = range(giving + 1, place) if giving < place else range(after, giving)
    small = all(_is_small(question, at) for at in between) and not any(slot.conclusion for slot in question.slots)
    small = small and not any(_is_carrying_out(question, at) for at in between)
    states = {sense for slot in question.slots for sense in slot.senses if sense.startswith("state:")}
    for_day = "fork:day" in question.senses(place - 1)  # "handed to Hanoi for this month"
    other = for_day or _any_state(question, between) or "state:due" in states or (states and place < giving)
    return small and not other


def _is_small(question: Interpretation, place: int) -> bool:
    slot = question.slot(place)
    leads = bool(slot.senses & {"to:body", "link"}) and bool(question.slot(place + 1).bodies)
    if slot.fields or slot.topic or slot.senses & {"to:topic"}:
        return True  # "asked anything about land in September"
    return bool(slot.bodies) or bool(slot.senses & _SMALL) or leads or question.first_word(place) in _ANYTHING


def _is_carrying_out(question: Interpretation, place: int) -> bool:
    """Whether a day behind a word is that of doing what was given: "giao Hà Nội hoàn thành trong tháng 9"."""
    words, slot = question.sentence.words, question.slot(place)
    return not _CARRYING_OUT.isdisjoint(words[slot.start : slot.end]) or "role:implementing" in slot.senses


# Words without diacritics; "hoan" begins "hoàn thành", "trien" "triển khai".
_CARRYING_OUT = frozenset({"hoan", "xong", "trien", "finish", "complete", "implement", "terminer", "finir", "achever"})


def _any_state(question: Interpretation, places: range) -> bool:
    return any(sense.startswith("state:") for at in places for sense in question.senses(at))


_SMALL = frozenset({"filler", "past", "verb", "task", "thing", "near", "to-do", "role:lead", "role:coordinating"})
_ANYTHING = frozenset({"anything", "something"})


def _is_now(question: Interpretation, giving: int, when: When) -> bool:
    """Whether what was given "this month" is asked for; what is "given to do this month" is due then."""
    words = question.sentence.words
    to_do = not _TO_DO.isdisjoint(words[question.slot(giving).start :])
    told = not {"duoc", "ete", "on", "a-t-on", *PASSIVE}.isdisjoint(words) or _says_that_it_was(question, giving)
    return told and not to_do and _is_current(question, when)


def _is_current(question: Interpretation, when: When) -> bool:
    """Whether a period is certain, and goes on."""
    latest = when.latest(question.today)
    certain = when.certain or latest == when.following(question.today)
    return certain and latest.first <= question.today <= latest.last


def _says_that_it_was(question: Interpretation, giving: int) -> bool:
    """Whether a verb of giving is in the past: "tasks given to Hanoi", "đã giao", and not "giao cho" alone."""
    slot = question.slot(giving)
    said = question.sentence.words[slot.start : slot.end]
    return said[0] in ("da", "trung") or not ("giao" in said or has_phrase(said, ("yeu cau",)))


def _giving_then(question: Interpretation, place: int) -> Reading | None:
    """`tháng 10 giao những gì`, `giao bao nhiêu việc từ 1/10 đến 31/10`: days that are over; nobody is named."""
    senses, dated = question.senses(place), question.slot(place).when
    if not (dated or senses & {"op:in", "op:on", "op:from", "since"}) or not _is_giving_alone(question):
        return None
    reading = issue_date(question, place, place)
    if reading is None:
        return None
    when: When = reading[0][0].value.when
    latest, following = when.latest(question.today), when.following(question.today)
    was_nearer = latest == following or question.today - latest.last < following.first - question.today
    return reading if latest.last < question.today and was_nearer else None


def _is_giving_alone(question: Interpretation) -> bool:
    """Whether "giao những gì", "đã giao bao nhiêu việc" is all that is asked of some days."""
    words = question.sentence.words
    gives = [slot for slot in question.slots if "gives" in slot.senses and slot.senses & {"task", "thing"}]
    told = any(slot.bodies or slot.conclusion or slot.identity for slot in question.slots)
    stands = any(sense.startswith(("state:", "status:")) for slot in question.slots for sense in slot.senses)
    return bool(gives) and "giao" in words[gives[0].start : gives[0].end] and not (told or stands)


def days_of_giving(question: Interpretation) -> set[int]:
    """The positions of days and periods in which something was given: "what was asked in September"."""
    rules = (_given_then, _said_given_then, _ordered_then, _giving_then)
    readings = ((at, rule(question, at)) for at in range(len(question.slots)) for rule in rules)
    return {at for start, reading in readings if reading and reading[0] for at in range(start, reading[1])}


RULES: tuple[Rule, ...] = (_given_then, _said_given_then, _been_given, _asked_verb, _ordered_then, _giving_then)
