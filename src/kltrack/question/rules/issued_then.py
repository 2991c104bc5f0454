"""When somebody issued or asked: "what has the Secretariat asked since May", "ngày 31/10 Bộ Chính trị giao"."""

from __future__ import annotations

from datetime import timedelta

from kltrack.dates.when import NEAR
from kltrack.question.rules.interpretation import Interpretation, Reading, Rule, with_days
from kltrack.question.rules.issued_by import by_issuer, has_made, is_giving, verb_of_giving
from kltrack.question.rules.issuers import is_issuer
from kltrack.question.rules.issuing import issue_date, past_empty
from kltrack.question.rules.past_or_coming import has_begun


def _on_a_day_by_issuer(question: Interpretation, place: int) -> Reading | None:
    """`ngày 31/10 Bộ Chính trị giao những gì`: a day not long past, right before who gave something, is that of issue.

    Beside a word for deadlines it may be a last day.
    """
    if question.senses(place) == {"filler"} or not any(
        is_issuer(question, at) for at in range(place, len(question.slots))
    ):
        return None
    dated = issue_date(question, place, place)
    if not dated or any(sense.startswith("state:") for slot in question.slots for sense in slot.senses):
        return None
    days = [part.value.when.latest(question.today) for part in dated[0]]
    if any(not timedelta() < question.today - span.last <= NEAR for span in days):
        return None
    given = by_issuer(question, past_empty(question, dated[1]))
    return ([*dated[0], *given[0]], given[1]) if given else None


def _asked_of_body_then(question: Interpretation, place: int) -> Reading | None:
    """`what has the Secretariat asked of Hanoi since September`, `… in October`: when it was asked.

    A period that is nearer to come than past is a deadline: "in December", asked in November.
    """
    senses = question.senses(place)
    body = question.past(place - 1, ("filler",), -1) if "since" in senses else _whom(question, place - 1)
    given = any(is_giving(question, at) for at in range(body))
    verbs = [verb_of_giving(question, at + 1) for at in range(body) if is_issuer(question, at)]
    told = bool(question.slot(body).bodies) and not is_issuer(question, body)
    if not given or not (told or body in verbs) or not senses & _SINCE_OR_IN:
        return None
    dated = issue_date(question, place, place)
    if dated is None:
        return None
    (when, *_) = (part.value.when for part in dated[0])
    latest, following = when.latest(question.today), when.following(question.today)
    if latest == following or "op:in" not in senses or question.today - latest.last < following.first - question.today:
        return dated if latest.first <= question.today else None
    return [with_days(part, following)._replace(sort="limit") for part in dated[0]], dated[1]


def _to_do_then(question: Interpretation, place: int) -> Reading | None:
    """The "to do" of `what did the Politburo order Hanoi to do in August`, which is no last day."""
    dated = question.first_word(place + 1) in ("in", "on", "since") and question.slot(place + 2).when
    return (
        ([], place + 1) if dated and _is_to_do(question, place) and _asked_of_body_then(question, place + 1) else None
    )


def _is_to_do(question: Interpretation, place: int) -> bool:
    slot = question.slot(place)
    return slot.start >= 0 and question.sentence.words[slot.start : slot.end] == ["to", "do"]


def _whom(question: Interpretation, place: int) -> int:
    """The position of whom or, without one, of the verb before what was given: "Hanoi any tasks", "give tasks to"."""
    place -= _is_to_do(question, place)
    place -= question.senses(place) == {"link", "range"}
    while question.senses(place) & {"thing", "task", "all", "to-do"} and not question.senses(place) & {
        "gives",
        "given",
    }:
        place -= 1
        place -= question.first_word(place) in ("any", "some", "for", "des")
    return place


_SINCE_OR_IN = frozenset({"since", "op:in", "op:on", "op:after"})


def _since_then_by_issuer(question: Interpretation, place: int) -> Reading | None:
    """`từ tháng 9 đến nay Bộ Chính trị có bao nhiêu yêu cầu`, `since September, what has the Politburo asked`."""
    behind = range(place + 1, len(question.slots))
    giving = any(is_giving(question, at) or has_made(question, at) for at in behind)
    states = any(sense.startswith("state:") for slot in question.slots for sense in slot.senses)
    if not question.senses(place) & {"since", "op:from"} or states or not giving:
        return None
    dated = issue_date(question, place, place)
    if dated is None or any(question.slot(at).when for at in range(dated[1], len(question.slots))):
        return None
    return dated if all(has_begun(part.value.when, question.today) for part in dated[0]) else None


RULES: tuple[Rule, ...] = (_since_then_by_issuer, _to_do_then, _asked_of_body_then, _on_a_day_by_issuer)
