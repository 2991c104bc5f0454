"""Words that add nothing in their place: who asks, "I'm a student, …", and "our ministry" beside its name."""

from __future__ import annotations

from collections.abc import Sequence

from kltrack.question.rules.any_of_it import asks_of_any
from kltrack.question.rules.interpretation import WHETHER, Interpretation, Reading, Rule
from kltrack.question.slots.slot import Slot


def _introduction(question: Interpretation, place: int) -> Reading | None:
    """`I'm a student, …`, first in the question: adds nothing where nothing is asked about "us" or "me"."""
    begins = all(question.senses(at) & {"filler", "introducing"} for at in range(place))
    asked = question.sentence.words[question.slot(place).end :]
    adds_nothing = "introducing" in question.senses(place) and begins and _OURS.isdisjoint(asked)
    return ([], place + 1) if adds_nothing else None


_OURS = frozenset(("we", "us", "our", "ours", "my", "mine"))


def _at_an_edge(question: Interpretation, place: int) -> Reading | None:
    """`… để em báo cáo sếp`, `… pour ma réunion de demain`: adds nothing first or last, or before a comma.

    Within a question the same words may say what is asked for: "nhiệm vụ nào để báo cáo Bộ Chính trị".
    """
    frames = [_is_framing(slot) for slot in question.slots]
    counts_days = "ahead" in question.senses(place) and question.slot(place - 1).length  # "15 ngày nữa"
    if "edging" not in question.senses(place) or not frames[place] or all(frames) or counts_days:
        return None
    after = next((at for at in range(place + 1, len(frames)) if not frames[at]), len(frames))
    starts = (question.slot(at).start for at in range(place + 1, after + 1))
    ends = after == len(frames) or not question.sentence.after_comma.isdisjoint(starts)
    return ([], place + 1) if all(frames[:place]) or ends else None


def _is_framing(slot: Slot) -> bool:
    return bool(slot.senses & _FRAMING) and not slot.senses & {"task", "thing"} and not slot.name_kinds


_FRAMING = frozenset({"filler", "opening", "introducing", "wondering", "closing", "edging"})


def _of_own_body(question: Interpretation, place: int) -> Reading | None:
    """The "for" of `due for our ministry, the Ministry of Construction`: the name behind says which it is."""
    is_for = "to:body" in question.senses(place) and "own-body" in question.senses(place + 1)
    return ([], place + 1) if is_for and _own_body(question, place + 1) else None


def _own_body(question: Interpretation, place: int) -> Reading | None:
    """`our ministry`, `my province`: adds nothing beside the name of the one body that is asked about."""
    if "own-body" not in question.senses(place):
        return None
    named = [at for at, slot in enumerate(question.slots) if slot.bodies]
    beside = [question.past(place + step, ("filler", "link", "op:in"), step) for step in (-1, 1)]
    is_it = len(named) == 1 and (named[0] in beside or _says_where_from(question, named[0]))
    return ([], place + 1) if is_it else None


def _says_where_from(question: Interpretation, named: int) -> bool:
    """Whether a name tells where the one who asks is from: "I live in Hanoi", "we are from Hanoi"."""
    words = question.sentence.words
    return question.first_word(named - 1) in _I and words[question.slot(named).start - 1] in _FROM


_I = frozenset(("i", "i'm", "we", "we're", "here", "if"))
_FROM = frozenset(("in", "from", "at", "for", "with", "the", "are", "am"))


def _with_role(question: Interpretation, place: int) -> Reading | None:
    """The "with" of `tasks with Hanoi in the lead`, before a body and its role."""
    role = question.past(place + 2, ("filler",))
    has_role = any(sense.startswith("role:") for sense in question.senses(role))
    return ([], place + 1) if _is_with(question, place) and question.slot(place + 1).bodies and has_role else None


def _is_with(question: Interpretation, place: int) -> bool:
    slot = question.slot(place)
    return slot.end == slot.start + 1 and question.first_word(place) == "with"


def _verb_of_role(question: Interpretation, place: int) -> Reading | None:
    """The last word of `what role does Hanoi play`."""
    asked = any("to:role" in slot.senses for slot in question.slots[:place])
    is_verb = question.first_word(place) in ("play", "hold", "perform", "fulfil", "fulfill", "take")
    follows = question.senses(place + 1) & {"op:in", "to:conclusion"}
    return ([], place + 1) if asked and is_verb and (question.is_last(place) or follows) else None


def _of_any_status(question: Interpretation, place: int) -> Reading | None:
    """`done or not`, `any status`: everything; beside a state, as in "due, done or not", it is not understood."""
    states = any(sense.startswith(("state:", "status:")) for slot in question.slots for sense in slot.senses)
    if "any-status" not in question.senses(place) or states:
        return None
    return [question.part("all", value=True, place=place)], place + 1


def _of_any_day(question: Interpretation, place: int) -> Reading | None:
    """`including undated ones`: everything, or all that is open; beside a day, or what is overdue, not understood."""
    states = {sense for slot in question.slots for sense in slot.senses if sense.startswith(("state:", "status:"))}
    dated = any(slot.when or slot.length for slot in question.slots)
    if "any-day" not in question.senses(place) or dated or states - {"state:open"}:
        return None
    return [question.part("all", value=True, place=place)], place + 1


def _first_filler(question: Interpretation, place: int) -> int:
    """The first of the fillers that stand right before a position, after no comma; else the position itself."""
    while question.slot(place).start not in question.sentence.after_comma and "filler" in question.senses(place - 1):
        place -= 1
    return place


def _plea(question: Interpretation, place: int) -> Reading | None:
    """`can you help me: …`, `…, could you help?`: a plea beside what is asked, and no question about this program."""
    slot = question.slot(place)
    is_plea = "report:--help" in slot.senses and "help" in question.sentence.words[slot.start : slot.end]
    begins = all(question.senses(at) & _FRAMING for at in range(place))
    beside = question.slot(question.past(place + 1, ("filler",)) if begins else _first_filler(question, place))
    apart = beside.start in question.sentence.after_comma or beside.start == question.sentence.colon > 0
    ends = question.is_last(place) and not begins
    return ([], place + 1) if is_plea and apart and (begins or ends) else None


def _whether_done(question: Interpretation, place: int) -> Reading | None:
    """`…, were they done?`, `… and are they all finished`: each row tells it; "which have they done" asks which."""
    if "whether-done" not in question.senses(place) or all(
        slot.senses & {"whether-done", "filler"} for slot in question.slots
    ):
        return None  # "is it done" says of nothing whether
    slot = question.slot(place)
    begins = place == 0 or slot.start in question.sentence.after_comma or question.first_word(place) in ("and", "but")
    states = any(sense.startswith(("state:", "status:")) for each in question.slots for sense in each.senses)
    if begins and states:
        return None
    part = question.part("all", value=True, place=place) if begins else question.part("state", "done", place)
    return [part], place + 1


def _all_done(question: Interpretation, place: int) -> Reading | None:
    """`have the tasks of 191 been completed?`, `les tâches sont-elles accomplies ?`: each row tells it.

    A list of those that are done would look like a yes. "Which tasks have been completed" asks for them alone.
    """
    words, slot = question.sentence.words, question.slot(place)
    if _is_about_a_document(question, place):
        return [question.part("report", "scorecard", place)], place + 1
    every = _begins_with_tasks(question) or any("all" in question.senses(at) for at in range(place))
    asks = (words[0] in WHETHER and every) or _is_inverted(words, slot.start)
    which = any(word.startswith(("quel", "lequel", "lesquel", "combien")) for word in words)
    if which or asks_of_any(question) or not (asks and slot.senses == {"state:done"} and question.is_last(place)):
        return None
    return [question.part("all", value=True, place=place)], place + 1


def _is_inverted(words: Sequence[str], start: int) -> bool:
    """Whether "sont-elles", or "ont-elles été", stands right before a position."""
    before = [word for word in words[max(start - 2, 0) : start] if word != "ete"]
    return bool(before) and before[-1] in _INVERTED


def _is_about_a_document(question: Interpretation, place: int) -> bool:
    """Whether it is asked if one document is done: "has conclusion 195 been carried out", "is 186 complete"."""
    words, slot = question.sentence.words, question.slot(place)
    between = range(1, place)
    only = all(question.slot(at).conclusion or question.senses(at) & _SMALL for at in between)
    named = any(question.slot(at).conclusion for at in between)
    is_done = slot.senses == {"state:done"} or words[slot.end - 1] == "complete"
    return words[0] in WHETHER and only and named and is_done and question.is_last(place)


_SMALL = frozenset({"filler", "to:conclusion", "past"})


def _begins_with_tasks(question: Interpretation) -> bool:
    """Whether a question begins "have the tasks": "has the ministry finished its tasks" asks what it has finished."""
    nouns = (slot for slot in question.slots if "task" in slot.senses)
    return question.sentence.words[1:2] == ["the"] and any(
        slot.start <= len(("have", "the")) < slot.end for slot in nouns
    )


_INVERTED = frozenset({"sont-elles", "sont-ils", "ont-elles", "ont-ils", "est-elle", "est-il", "a-t-elle", "a-t-il"})


RULES: tuple[Rule, ...] = (
    _introduction,
    _at_an_edge,
    _of_own_body,
    _own_body,
    _with_role,
    _verb_of_role,
    _of_any_status,
    _of_any_day,
    _whether_done,
    _all_done,
    _plea,
)
