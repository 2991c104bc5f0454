"""Whether something is finished, and how far it is: "la 183 est-elle exécutée ?", "kết luận 195 xong chưa".

A list of what is done would look like a yes, and one of everything like no answer: the scorecard tells it.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from kltrack.dates.words import Word
from kltrack.question.rules.any_of_it import asks_of_any
from kltrack.question.rules.interpretation import Interpretation, Reading, Rule
from kltrack.question.slots.language import language_of
from kltrack.question.slots.slot import Slot


def _whether_done(question: Interpretation, place: int) -> Reading | None:
    """`La conclusion 183 est-elle entièrement exécutée ?`, `Bộ Tài chính đã xong hết chưa`: how far the tasks are."""
    if not asks_whether_done(question):
        return None
    senses = question.senses(place)
    if senses & _DONE:
        who_too = any(
            pair in (("and", "who"), ("et", "qui"), ("va", "ai")) for pair in pairwise(question.sentence.words)
        )
        of_topic = who_too or not (_asks_of_all(question) or any(slot.name_kinds for slot in question.slots))
        # of a topic each row tells it
        return [] if of_topic else [question.part("report", "scorecard", place)], place + 1
    return ([], place + 1) if senses & {"all", "never"} and not question.slot(place).name_kinds else None


def asks_whether_done(question: Interpretation) -> bool:
    """Whether a document, a body, a field or a topic is named, and nothing is asked but whether it is done.

    "Has Finance finished anything" asks for what is.
    """
    words = _first_clause(question)
    states = [slot for slot in question.slots if any(sense.startswith(_STATES) for sense in slot.senses)]
    told = any(slot.identity or slot.when or slot.length for slot in question.slots)
    named = any(slot.name_kinds or slot.topic or slot.text or not slot.is_understood for slot in question.slots)
    named = named or _asks_of_all(question)
    told = (
        told or asks_of_any(question) or words[:2] == ["y", "a-t-il"]
    )  # "y a-t-il des tâches de la 127 déjà faites": which are
    if told or not named or len(states) != 1 or states[0].name_kinds or not states[0].senses & _DONE:
        return False
    asks = words[:2] in _EST_CE_QUE
    if not _WHICH.isdisjoint(words[2 * asks :]) or any(
        word.startswith(("quel", "lequel", "lesquel")) for word in words
    ):
        return False
    language = language_of(question.sentence.text)
    if language == "vi":
        return _ends_with_chua(words)
    asked_at = min((at for at, word in enumerate(words) if word in _INVERTED), default=0)
    if any("task" in slot.senses and slot.start < asked_at for slot in question.slots):
        return False  # "les tâches de la 191 sont-elles accomplies ?": each row tells it
    if language == "en":
        unknown = any(not slot.is_understood for slot in question.slots)
        return words[0] in _AUXILIARIES and (
            unknown or _asks_of_all(question) or any(slot.bodies for slot in question.slots)
        )
    return language == "fr" and (asks or not _INVERTED.isdisjoint(words) or _ends_with_it(question, states[0]))


def _ends_with_it(question: Interpretation, state: Slot) -> bool:
    """Whether a state stands last, after a comma, with a question mark and no tasks: "la 202, finie ?"."""
    asked = question.sentence.text.rstrip().endswith("?") and state.start in question.sentence.after_comma
    tasks = any(slot.senses & {"task", "thing"} for slot in question.slots)
    return asked and not tasks and state.end == len(question.sentence.words)


_DONE = frozenset({"state:done", "status:done-on-time"})  # "have the ministries met their deadlines"
_EST_CE_QUE = (["est-ce", "qu'"], ["est-ce", "que"])
_AUXILIARIES = frozenset({"has", "have", "did", "is", "are"})  # "has Hanoi finished its tasks"


def _asks_of_all(question: Interpretation) -> bool:
    """Whether nothing is named but all of it: "đã xong hết chưa"."""
    return all(slot.senses & {"filler", "all", "state:done", "thing", "task"} for slot in question.slots)


def asks_how_far(question: Interpretation) -> bool:
    """Whether it is asked how far something is: "… xong chưa", "… est-elle achevée ?", "… : où en est-on ?"."""
    return asks_whether_done(question) or any(_is_how_far(question, place) for place in range(len(question.slots)))


def _first_clause(question: Interpretation) -> Sequence[Word]:
    """The words up to a "chưa" before a comma, "… đã xong chưa, xong ngày nào"; else all of them."""
    words, commas = question.sentence.words, question.sentence.after_comma
    ends = [at + 1 for at, word in enumerate(words) if word == "chua" and at + 1 in commas]
    return words[: ends[0]] if ends else words


def _ends_with_chua(words: Sequence[Word]) -> bool:
    """Whether "chưa" ends the words, before polite ones."""
    return [word for word in words if word not in _POLITE][-1:] == ["chua"]


_STATES = ("state:", "status:")
_WHICH = frozenset({"nao", "gi", "ai", "may", "nhieu", "qui", "que", "qu'", "quoi", "combien"})
_WHICH |= {"lesquelles", "lesquels", "dont", "celles", "ceux"}
_POLITE = frozenset({"vay", "the", "a", "nhi", "roi", "ban", "em", "anh", "chi"})
_INVERTED = frozenset({"est-elle", "est-il", "sont-elles", "sont-ils", "a-t-il", "a-t-elle", "a-t-on"})
_INVERTED |= {"ont-elles", "ont-ils"}


def _how_far(question: Interpretation, place: int) -> Reading | None:
    """`où en est la conclusion 195 ?`, `kết luận 195 đến đâu rồi`: the scorecard, where nothing else is asked."""
    carried_out = _is_carried_out(question, place)
    if not (carried_out or _is_how_far(question, place)):
        return None
    others = [slot for at, slot in enumerate(question.slots) if not _is_carried_out(question, at)]
    more = any(
        slot.identity or slot.when or slot.length or slot.topic or slot.text is not None for slot in question.slots
    ) or any(sense.startswith((*_STATES, "report:", "role:", "count")) for slot in others for sense in slot.senses)
    if more or not any(slot.name_kinds for slot in question.slots):
        return None
    return ([] if carried_out else [question.part("report", "scorecard", place)]), place + 1


def _is_carried_out(question: Interpretation, place: int) -> bool:
    """Whether "thực hiện" stands here, and how it goes at the end: "Hà Nội thực hiện kết luận 202 ra sao"."""
    implements = "role:implementing" in question.senses(place) and any(slot.conclusion for slot in question.slots)
    return implements and _says_how(question, len(question.slots) - 1)


def _says_how(question: Interpretation, last: int) -> bool:
    """Whether a Vietnamese "how", at the end of the question, stands in its last slots or in the one at `last`."""
    while last > 0 and question.sentence.words[question.slot(last).start] in _POLITE - {"the"}:
        last -= 1
    slot = question.slot(last)
    return slot.senses == {"filler"} and question.sentence.words[slot.start : slot.start + 2] in _HOW


def _is_how_far(question: Interpretation, place: int) -> bool:
    """Whether the words at a position ask how far something is: "où en est", "đến đâu rồi"."""
    words = question.sentence.words[max(question.slot(place).start, 0) : question.slot(place).end]
    french = "near" in question.senses(place) and not _WHERE.isdisjoint(words)
    now = words[:1] in (["dang"], ["hien"], ["gio"], ["bay"], ["nay"]) and not _HOW_NOW.isdisjoint(words)
    far = words[:2] in (["den", "dau"], ["toi", "dau"]) or words in _HOW_FAR or now
    if french or (question.senses(place) == {"filler"} and far):
        return True
    carried_out = any(_is_carried_out(question, at) for at in range(place))
    return carried_out and _says_how(question, place)


_HOW_NOW = frozenset({"sao", "nao"})  # "đang thế nào", "hiện ra sao"
_HOW_FAR = (["the", "nao", "roi"], ["ra", "sao", "roi"], ["how", "far", "is"])


_WHERE = frozenset({"ou", "stade", "point", "niveau"})
_HOW = (["den", "dau"], ["toi", "dau"], ["ra", "sao"], ["the", "nao"], ["nhu", "the"])


def _comparison(question: Interpretation, place: int) -> Reading | None:
    """`comparer les conclusions 195 et 202`: how far the tasks of each are; bodies are compared in `comparing`."""
    documents = [slot for slot in question.slots if slot.conclusion]
    others = [slot for slot in question.slots if slot.name_kinds and not slot.conclusion]
    words = question.sentence.words[max(question.slot(place).start, 0) : question.slot(place).end]
    scores = "report:scorecard" in question.senses(place) and words[:1] in (["so"], ["comparez"], ["comparer"])
    compares = scores or "comparing" in question.senses(place)
    if not compares or len(documents) < _TWO or others:
        return None
    parts = [question.part("report", "scorecard", place), question.part("side", "conclusion", place)]
    return parts, place + 1


def _versus(question: Interpretation, place: int) -> Reading | None:
    """`done vs overdue`: the scorecard, which has a number for each state."""
    states = [question.slot(at) for at in (place, place + 2)]
    are_states = all(any(sense.startswith(_STATES) for sense in slot.senses) and not slot.name_kinds for slot in states)
    denied = "not" in (question.first_word(place), question.first_word(place + 2))
    if not are_states or denied or "versus" not in question.senses(place + 1):
        return None
    return [question.part("report", "scorecard", place)], place + 3


_TWO = 2
RULES: tuple[Rule, ...] = (_versus, _whether_done, _how_far, _comparison)
