"""When something was given to a body: "tasks assigned to Hanoi since January", "tháng trước các bộ được giao gì".

A past day beside such words is the day of issue of the document that gave it, and no deadline.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from kltrack.dates import When
from kltrack.question.rules.interpretation import Interpretation, Reading, Rule
from kltrack.question.rules.issuers import is_issuer
from kltrack.question.rules.issuing import gets, issue_date


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
    is_asked = not _ASKED.isdisjoint({words[slot.start], words[slot.end - 1]})
    alone = slot.end == slot.start + 1 or "since" in question.senses(place) or words[slot.end - 1] in {"of", *_ASKED}
    bound = any(question.slot(at).bodies for at in range(place))
    return is_asked and alone and bound and not _PASSIVE.isdisjoint(words[: slot.end])


_ASKED = frozenset({"asked", "told", "ordered", "instructed", "entrusted", "required", "requested", "demanded"})
_PASSIVE = frozenset({"was", "were", "been", "being"})


def _said_given_then(question: Interpretation, place: int) -> Reading | None:
    """`từ tháng 9 đến nay Hà Nội được giao những gì`, `last month, what was Finance asked to do`: when it was given.

    So it is with a day before or after words that say that a body was given something, unless it lies ahead.
    "Had Hanoi been asked by August" tells until when it was.
    """
    senses, slot = question.senses(place), question.slot(place)
    since = bool(senses & {"since", "op:from"})
    had_by = "op:by" in senses and "had" in question.sentence.words
    if not (since or had_by or senses & {"op:in", "op:on"} or slot.when):
        return None
    giving = next((at for at in range(len(question.slots)) if _says_given(question, at)), -1)
    reading = issue_date(question, place, place) if giving >= 0 else None
    if reading and question.first_word(reading[1]) == "nay" and not question.slot(reading[1]).is_understood:
        reading = reading[0], reading[1] + 1  # "tháng 11 này"
    if reading is None or not _belongs(question, giving, place, reading[1]):
        return None
    when: When = reading[0][0].value.when
    behind = _has_begun if since and not when.has_two_ends else _has_ended
    return reading if behind(when, question.today) or _is_now(question, giving, when) else None


def _been_given(question: Interpretation, place: int) -> Reading | None:
    """The "been given" of `what has Hanoi been given since January`, before the day."""
    slot = question.slot(place)
    if not _says_given(question, place) or question.sentence.words[slot.end - 1] not in _GIVEN | _RECEIVED:
        return None
    dated = any(_said_given_then(question, at) for at in range(len(question.slots)))
    return ([], place + 1) if dated and slot.senses <= {"given", "gives", "issued:", "of-kind"} else None


def _belongs(question: Interpretation, giving: int, place: int, after: int) -> bool:
    """Whether only the body and small words stand between the verb of giving and a date, which is no deadline.

    A state after the date is what became of it since: "việc giao cho Hà Nội từ tháng 8 đã quá hạn".
    """
    between = range(giving + 1, place) if giving < place else range(after, giving)
    small = all(_is_small(question, at) for at in between)
    states = {sense for slot in question.slots for sense in slot.senses if sense.startswith("state:")}
    for_day = "fork:day" in question.senses(place - 1)  # "handed to Hanoi for this month"
    other = for_day or _any_state(question, between) or "state:due" in states or (states and place < giving)
    return small and not other


def _is_small(question: Interpretation, place: int) -> bool:
    slot = question.slot(place)
    leads = bool(slot.senses & {"to:body", "link"}) and bool(question.slot(place + 1).bodies)
    return bool(slot.bodies) or bool(slot.senses & _SMALL) or leads or question.first_word(place) in _ANYTHING


def _any_state(question: Interpretation, places: range) -> bool:
    return any(sense.startswith("state:") for at in places for sense in question.senses(at))


_SMALL = frozenset({"filler", "past", "verb", "task", "thing", "near", "to-do"})
_ANYTHING = frozenset({"anything", "something"})


def _says_given(question: Interpretation, place: int) -> bool:
    """Whether words say that a body was given something: "Hà Nội được giao", "giao cho Hà Nội", "was Hanoi asked"."""
    slot, words = question.slot(place), question.sentence.words
    said = words[slot.start : slot.end]
    before, after = (
        question.past(place - 1, _AROUND, -1),
        question.past(place + 1, ("filler", "to:body", "thing", "link")),
    )
    is_got = _names_receiver(question, before)
    if gets(question, place):
        return is_got
    if _has(said, _GIVEN_IN_VIETNAMESE):
        return is_got
    is_to = _names_receiver(question, after)
    if not _RECEIVED.isdisjoint(said):
        return is_got or is_to
    if "giao" in said:
        return is_to and ("cho" in words[slot.start : question.slot(after).start] or [*said[:2]] == ["trung", "uong"])
    if not (_ASKED | _GIVEN).isdisjoint(said):
        return (is_got or is_to) and not _PASSIVE.isdisjoint(words[: slot.end])
    return is_to and not _ASKED_IN_FRENCH.isdisjoint(said) and _has(words[: slot.end], _IMPERSONAL_IN_FRENCH)


_GIVEN = frozenset({"given", "handed", "assigned", "passed"})
_RECEIVED = frozenset({"recu", "recue", "recus", "recues"})
_AROUND = ("filler", "past", "verb")


def _names_receiver(question: Interpretation, place: int) -> bool:
    return bool(question.slot(place).bodies) and not is_issuer(question, place)


def _has(words: Sequence[str], phrases: tuple[str, ...]) -> bool:
    """Whether one of some phrases stands among words."""
    return any(f" {phrase} " in f" {' '.join(words)} " for phrase in phrases)


def _has_begun(when: When, today: date) -> bool:
    """Whether a day from which on something was given lies behind: in November "from September", not "from 15/12"."""
    latest, following = when.latest(today), when.following(today)
    nearer = latest == following or today - latest.first < following.first - today
    return latest.last < today and (nearer or latest.first.year == today.year)


def _has_ended(when: When, today: date) -> bool:
    """Whether a period in which something was given lies behind: in November "in August", and not "in December"."""
    latest, following = when.latest(today), when.following(today)
    nearer = latest == following or today - latest.last < following.first - today
    return latest.last < today and (nearer or latest.first.year == today.year)


def _is_now(question: Interpretation, giving: int, when: When) -> bool:
    """Whether what was given "this month" is asked for; what is "given to do this month" is due then."""
    latest, words = when.latest(question.today), question.sentence.words
    to_do = not {"do", "lam", "faire"}.isdisjoint(words[question.slot(giving).start :])
    told = not {"duoc", "ete", "on", "a-t-on", *_PASSIVE}.isdisjoint(words) or question.first_word(giving) == "trung"
    certain = when.certain or latest == when.following(question.today)
    return certain and told and not to_do and latest.first <= question.today <= latest.last


# Words without diacritics.
_GIVEN_IN_VIETNAMESE = ("duoc giao", "duoc phan cong", "duoc yeu cau")
_ASKED_IN_FRENCH = frozenset(
    f"{verb}{ending}"
    for verb in ("demande", "confie", "donne", "attribue", "assigne", "impose", "prescrit")
    for ending in ("", "e", "s", "es")
)
_IMPERSONAL_IN_FRENCH = ("a-t-on", "on a", "a ete", "ont ete", "a-t-il ete", "ete")

RULES: tuple[Rule, ...] = (_given_then, _said_given_then, _been_given)
