"""To whom something goes, which is not recorded: "what must we send the Ministry", "ai phải báo cáo Ban Bí thư"."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain

from kltrack.question.rules.interpretation import Interpretation


def recipient(question: Interpretation) -> str:
    """The words that ask to whom something goes, or name who gets it; empty where there are none."""
    return next(chain(_given_to(question), _reported_to(question), _sent_to(question)), "")


def _given_to(question: Interpretation) -> Iterator[str]:
    """`what must we send the Ministry of Finance`."""
    words = question.sentence.words
    for place, slot in enumerate(question.slots):
        body = question.past(place + 1, ("filler", "link"))
        gives = slot.start >= 0 and words[slot.end - 1] in _GIVING and bool(question.slot(body).bodies)
        if gives and not _ASKED.isdisjoint(words[: slot.start]) and "you" not in words[: slot.start]:
            yield question.wording(place, body)


_GIVING = frozenset({"send", "owe", "owes", "give", "tell", "show", "deliver", "hand"})
_ASKED = frozenset({"we", "i", "must", "should", "supposed", "to"})


def _reported_to(question: Interpretation) -> Iterator[str]:
    """`ai phải báo cáo Bộ Chính trị`, `báo cáo cho ai`; not "việc báo cáo Bộ Chính trị", words that a text may have."""
    words = question.sentence.words
    for place, slot in enumerate(question.slots):
        if words[max(slot.end - 2, 0) : slot.end] != _REPORTING or slot.text is not None or slot.topic:
            continue
        to = place + 1 + (question.first_word(place + 1) in _TO)
        after = question.slot(to)
        is_whom = question.first_word(to) == "ai" and question.is_last(to)
        is_text = any(question.senses(at) & {"task", "thing"} for at in range(place))
        if (is_whom or (after.bodies and not is_text)) and not question.sentence.has_comma(slot.end - 1, after.start):
            first = place - (slot.end == slot.start + 1)
            yield question.wording(first, to)


def _sent_to(question: Interpretation) -> Iterator[str]:
    """`phải gửi Bộ Chính trị những gì`; "yêu cầu gửi các tỉnh" are addressed to them."""
    for place, slot in enumerate(question.slots):
        obliged = question.sentence.words[slot.start - 1] in _OBLIGED and slot.start > 0
        if obliged and question.first_word(place) == "gui" and question.slot(place + 1).bodies:
            yield question.wording(place, place + 1)


# Words without diacritics.
_OBLIGED = frozenset({"phai", "can", "se"})
_REPORTING = ["bao", "cao"]
_TO = frozenset({"cho", "len", "voi", "toi", "den", "gui"})
