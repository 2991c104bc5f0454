"""What somebody leads is a field, also where a body has the same name: "BTC chủ trì tài chính"."""

from __future__ import annotations

from kltrack.question.rules.interpretation import Interpretation


def is_what_is_led(question: Interpretation, place: int) -> bool:
    """Whether somebody else leads what is named: "BTC chủ trì tài chính", "finance, led by the Government"."""
    led = "role:lead" in question.senses(place - 1) and bool(question.slot(place - 2).bodies)
    words, after = question.sentence.words, place + 1
    if "role:lead" in question.senses(after) and words[question.slot(after).end - 1] not in _BY:
        after += question.first_word(after + 1) in _BY
        by = after > place + 1
    else:
        by = "role:lead" in question.senses(after) or (
            question.first_word(after) in _BY and "role:lead" in question.senses(after + 2)
        )
    named = question.slot(question.past(after + 1, ("filler",)))
    return led or (by and bool(named.bodies))


_BY = frozenset({"by", "par", "boi", "do"})
