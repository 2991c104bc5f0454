"""Whether and when work was done: `finished but late`, `menées à bien dans les délais`, `started but not done`."""

from __future__ import annotations

from itertools import pairwise

from kltrack.question.rules.interpretation import Interpretation, Part, Reading, Rule

_BUT = frozenset({"but", "nhung", "mais", "song", "ma"})
_AND_NOT = (["et", "non"], ["et", "pas"], ["va", "chua"])


def _done_late(question: Interpretation, place: int) -> Reading | None:
    """`finished but late`, `hoàn thành nhưng trễ`, `finies, mais après l'échéance`: done after the deadline."""
    late = place + 1
    while question.senses(late) & {"filler", "but"} or question.first_word(late) in _BUT:
        late += 1
    has_but = any(question.first_word(at) in _BUT for at in range(place + 1, late))
    is_late = has_but and bool(question.senses(late) & {"state:overdue", "status:late"})
    if "state:done" not in question.senses(place) or not (is_late or "after-deadline" in question.senses(late)):
        return None
    return [Part("status", "done-late", question.slot(place).start, question.slot(late).end)], late + 1


def _done_in_time(question: Interpretation, place: int) -> Reading | None:
    """`menées à bien dans les délais`: of work that is done, "in time" says when it was done."""
    start, end = question.slot(place).start, question.slot(place + 1).end
    says_when = "state:done" in question.senses(place) and "status:open-in-term" in question.senses(place + 1)
    if not says_when:
        return None
    return [Part("status", "done-on-time", start, end)], place + 2


def _begun_not_done(question: Interpretation, place: int) -> Reading | None:
    """`started but not done`: adds nothing to "started" or "reported", since what is done is neither."""
    before = question.past(place - 1, ("filler",), -1)
    while question.senses(before) & {"but"}:
        before = question.past(before - 1, ("filler",), -1)
    begun = question.senses(before) & {"status:started", "status:reported"}
    beside = before == place - 1 and question.first_word(place) == "not"  # "started not finished"
    said = [*question.sentence.words[question.slot(place).start :][:2]]
    says_but = beside or bool({question.first_word(place), question.first_word(place - 1)} & _BUT)
    says_but = says_but or said[:1] == ["sans"] or said in _AND_NOT
    if not (begun and says_but and "state:open" in question.senses(place)):
        return None
    return [], place + (2 if question.senses(place + 1) & {"state:done", "checked"} else 1)  # "haven't been verified"


def _begun_but_late(question: Interpretation, place: int) -> Reading | None:
    """The "but" of `started but overdue`, `overdue though reported`: both hold of the same task."""
    slot = question.slot(place)
    if slot.end - slot.start != 1 or question.first_word(place) not in _BUT | _THOUGH:
        return None  # "overdue but not started"
    before, after = question.past(place - 1, ("filler",), -1), question.past(place + 1, ("filler",))
    sides = [question.senses(before), question.senses(after)]
    late = [any(sense in ("state:overdue", "status:late") for sense in senses) for senses in sides]
    begun = [not _BEGUN.isdisjoint(senses) for senses in sides]
    fits = (late[0] and begun[1]) or (begun[0] and late[1])
    return ([], place + 1) if fits and not any(question.slot(at).name_kinds for at in (before, after)) else None


_BEGUN = frozenset({"status:started", "status:reported", "status:extended"})
_THOUGH = frozenset({"though", "although", "yet"})


def _should_have_done(question: Interpretation, place: int) -> Reading | None:
    """`what should Hanoi have finished by October`: what was due then, or is overdue where no day is named."""
    should = question.past(place - 3, ("filler",), -1) + 1
    owed = any(question.first_word(at) in ("should", "ought") for at in range(max(should, 0), place - 2))
    is_done = "state:done" in question.senses(place) and question.first_word(place - 1) == "have"
    if not (owed and is_done and question.slot(place - 2).bodies):
        return None
    dated = any(slot.when for slot in question.slots)
    return [question.part("state", "due" if dated else "overdue", place)], place + 1


def _will_be_done(question: Interpretation, place: int) -> Reading | None:
    """`bao giờ Bộ Y tế xong`, `quand la 202 sera-t-elle terminée`: each row tells by when; nothing need be done yet."""
    if "state:done" not in question.senses(place) or place == 0:
        return None
    words = question.sentence.words
    before = words[: question.slot(place).start]
    is_done = "da" in (*before, words[question.slot(place).start])
    vietnamese = any(pair in _WHEN for pair in pairwise(before)) and not is_done
    french = before[:1] == ["quand"] and any(word.startswith(("sera", "seront")) for word in before)
    return ([], place + 1) if vietnamese or french else None


def _deadline_met(question: Interpretation, place: int) -> Reading | None:
    """`which deadlines has Hanoi met`, `échéances respectées par Hanoï`: what was done on time."""
    if not says_deadline_met(question, place):
        return None
    return [question.part("status", "done-on-time", place)], place + 1


def says_deadline_met(question: Interpretation, place: int) -> bool:
    """Whether the word at a position says of deadlines before it that they were met, and nothing denies it."""
    words, slot = question.sentence.words, question.slot(place)
    met = slot.end == slot.start + 1 and question.first_word(place) in _MET and slot.senses <= {"filler"}
    deadlines = any("state:due" in question.senses(at) for at in range(place))
    denied = not _NOT.isdisjoint(words) or any(word.endswith("n't") for word in words)
    return met and deadlines and not denied


_MET = frozenset({"met", "kept", "respectee", "respectees", "respecte", "respectes", "tenue", "tenues"})
_NOT = frozenset({"not", "never", "no", "pas", "ne", "n'", "non", "jamais"})


def _did_anybody(question: Interpretation, place: int) -> Reading | None:
    """The verb of `did anyone finish anything under 195`, `did somebody do anything`: what is done."""
    asks = question.first_word(0) == "did" and question.first_word(1) in _ANYBODY
    if place != _BEHIND_ANYBODY or not asks or question.first_word(place) not in _FINISH:
        return None
    if any(sense.startswith("status:") for sense in question.senses(place)):
        return None  # "did anyone finish late"
    return [question.part("state", "done", place)], place + 1


_BEHIND_ANYBODY = 2  # the position after "did anyone"
_ANYBODY = frozenset({"anyone", "anybody", "someone", "somebody"})
_FINISH = frozenset({"do", "finish", "complete", "accomplish", "achieve", "deliver", "fulfil", "fulfill"})

_WHEN = {("khi", "nao"), ("bao", "gio"), ("luc", "nao"), ("chung", "nao")}

RULES: tuple[Rule, ...] = (
    _begun_but_late,
    _did_anybody,
    _deadline_met,
    _will_be_done,
    _should_have_done,
    _done_late,
    _done_in_time,
    _begun_not_done,
)
