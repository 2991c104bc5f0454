"""To whom something goes, which is not recorded: "what must we send the Ministry", "ai phải báo cáo Ban Bí thư"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import chain

from kltrack.dates.words import Word
from kltrack.question.rules.interpretation import Interpretation
from kltrack.question.rules.issuers import is_issuer
from kltrack.question.rules.past_or_coming import is_coming


def recipient(question: Interpretation) -> str:
    """The words that ask to whom something goes, or name who gets it; empty where there are none."""
    return next(chain(*(each(question) for each in _WAYS)), "")


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


def _owed_to(question: Interpretation) -> Iterator[str]:
    """`who owes what to the Politburo`, `qui doit quoi au Bureau politique`; "owed by Hanoi" names who has to act."""
    words = question.sentence.words
    for place, slot in enumerate(question.slots):
        if slot.name_kinds or not _owes(words[slot.start : slot.end]):
            continue
        body = place + 1
        while _is_owed(question, body) and not _is_receiver(question, place, body):
            body += 1
        if _is_receiver(question, place, body):
            yield question.wording(place, body)


def _owes(said: Sequence[Word]) -> bool:
    """Whether words are a verb of owing, with small words beside it: "doit quoi"; "du" is an article."""
    verbs = [word for word in said if word in _OWING and word.written != "du"]
    return bool(verbs) and _WHAT.issuperset(word for word in said if word not in _OWING)


def _is_receiver(question: Interpretation, owing: int, place: int) -> bool:
    """Whether a body at a position is one to which something is owed; who owes it stands there in "does Hanoi owe"."""
    slot, words = question.slot(place), question.sentence.words
    if not slot.bodies or question.sentence.has_comma(question.slot(owing).end - 1, slot.start):
        return False
    led = not _OWED_TO.isdisjoint(words[slot.start - 1 : slot.start + 1])
    return led or not {"owe", "owes"}.isdisjoint(words[question.slot(owing).start : question.slot(owing).end])


def _is_owed(question: Interpretation, place: int) -> bool:
    """Whether a slot behind a verb of owing says what is owed, when, or by whom."""
    slot = question.slot(place)
    said = question.sentence.words[slot.start : slot.end]
    return slot.start >= 0 and bool(slot.bodies or slot.when or _WHAT.issuperset(said))


def _owed_or_sent_to(question: Interpretation) -> Iterator[str]:
    """`ai nợ Bộ Tài chính việc gì`, `việc phải gửi Chính phủ`; not "đề nghị gửi Bộ Y tế", what is asked of it."""
    words = question.sentence.words
    for place, slot in enumerate(question.slots):
        last = words[slot.end - 1]
        owes = last == "no" and slot.senses & {"state:open", "state:overdue"}
        sends = last in _SENDING and not slot.name_kinds and "kind:request" not in question.senses(place - 1)
        body = _whom(question, place) if sends else place + 1 + (question.first_word(place + 1) in _TO)
        named = question.slot(body).bodies and not question.sentence.has_comma(slot.end - 1, question.slot(body).start)
        if (owes or sends) and named and slot.text is None and not slot.topic:
            yield question.wording(place, body)


def _whom(question: Interpretation, sending: int) -> int:
    """The position behind a verb of sending, or behind the "cho" after what is sent: "chuyển hồ sơ cho Bộ Công an"."""
    near = range(sending + 1, sending + _NEAR)
    led = (at for at in near if question.first_word(at) in _TO and question.slot(at + 1).bodies)
    return next(led, sending) + 1


_NEAR = 6  # slots of "gửi hồ sơ gì cho"


def _received_by(question: Interpretation) -> Iterator[str]:
    """`what does the Politburo get`, `what will Finance get in December`, `Bộ Chính trị nhận được gì`.

    "What tasks did Hanoi get" asks for its tasks, and so does "what did Hanoi get in July".
    """
    words = question.sentence.words
    if any(slot.senses & {"task"} and words[slot.start] != "nhan" for slot in question.slots):
        return
    for place, slot in enumerate(question.slots):
        gets = slot.start >= 0 and (words[slot.end - 1] in _GETTING or words[slot.start] == "nhan")
        receiver = question.past(place - 1, ("filler",), -1)
        ends = question.is_last(place) or question.slot(place + 1).when or question.slot(place + 2).when
        if not (gets and ends and question.slot(receiver).bodies):
            continue
        ahead = not _AHEAD.isdisjoint(words[: slot.start])
        if ahead or is_issuer(question, receiver) or _is_to_come(question):
            yield question.wording(receiver, place)


def _is_to_come(question: Interpretation) -> bool:
    """Whether a day that is named lies ahead: in November "in December"."""
    whens = [slot.when for slot in question.slots if slot.when]
    return any(is_coming(when, question.today) for when in whens)


_WAYS = (_given_to, _reported_to, _owed_to, _owed_or_sent_to, _received_by)

# Words without diacritics.
_OWING = frozenset({"owe", "owes", "owed", "owing", "doit", "doivent", "doit-on", "doivent-ils", "doit-il", "du"})
_OWING |= {"due", "dus", "dues", "devra", "devront", "devait", "devaient", "devons"}
_OWED_TO = frozenset({"to", "a", "au", "aux"})
_WHAT = frozenset(
    {"what", "anything", "something", "tasks", "task", "reports", "report", "things", "the", "to", "still"}
)
_WHAT |= {"any", "some", "work", "quoi", "que", "quelque", "chose", "encore", "toujours", "des", "de", "d'", "taches"}
_WHAT |= {"tache", "rapports", "rapport", "on", "a", "au", "aux", "la", "le", "l'", "un", "une", "comptes"}
_SENDING = frozenset({"gui", "chuyen"})
_GETTING = frozenset({"get", "gets", "got", "receive", "receives", "received"})
_AHEAD = frozenset({"will", "should", "shall", "se", "must"})
_REPORTING = ["bao", "cao"]
_TO = frozenset({"cho", "len", "voi", "toi", "den", "gui"})
