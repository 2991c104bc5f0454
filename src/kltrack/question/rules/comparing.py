"""Bodies or documents that are compared: "compare Hanoi and Hue", "Bộ Nội vụ hay Bộ Tài chính quá hạn nhiều hơn".

The scorecard has a line for each of them; which has more or less stands there to be seen.
"""

from __future__ import annotations

from kltrack.question.rules.how_many import says_still
from kltrack.question.rules.interpretation import Interpretation, Part, Reading, Rule
from kltrack.question.slots.slot import Slot


def _compared(question: Interpretation, place: int) -> Reading | None:
    """`compare Hanoi and Hue on overdue tasks`, `which is further behind, 195 or 127`: the scorecard of each."""
    named = [slot for slot in question.slots if slot.name_kinds]
    if not _compares(question, named):
        return None
    slot = question.slot(place)
    if _only_asks_whether(question, place):
        return [], place + 1
    if slot.bodies:
        part = question.part("body", slot.bodies, place)
        return [part if slot == named[0] else part._replace(joined="and")], place + 1
    asks = slot.senses & _ASKING or any(sense.startswith("bodies:") for sense in slot.senses)
    if slot.conclusion or not (_says_how(question, place) or asks):
        return None
    first = next(at for at in range(len(question.slots)) if _says_how(question, at))
    return (_scorecard(question, place, named) if place == first else []), place + 1


def _scorecard(question: Interpretation, place: int, named: list[Slot]) -> list[Part]:
    each = (
        question.part("side", "conclusion", place) if named[0].conclusion else question.part("spread", "members", place)
    )
    said = question.sentence.words[question.slot(place).start : question.slot(place).end]
    late = bool(question.senses(place) & {"state:overdue", "most-tasks:overdue"}) or not _LATER.isdisjoint(said)
    stated = any(sense.startswith(("state:", "most-tasks:")) for slot in question.slots for sense in slot.senses)
    still = not stated and says_still(question.sentence.words)  # "bộ nào còn nhiều việc hơn"
    return [
        question.part("report", "scorecard", place),
        each,
        *([question.part("state", "overdue" if late else "open", place)] if late or still else []),
    ]


def _compares(question: Interpretation, named: list[Slot]) -> bool:
    """Whether several single bodies, or several documents, are named and compared."""
    bodies = all(slot.bodies and not slot.is_group and not slot.possessive for slot in named)
    documents = all(slot.conclusion for slot in named)
    told = any(slot.length or slot.identity for slot in question.slots)  # "more than 30 days overdue"
    if told or len(named) < len(("one", "another")) or not (bodies or documents):
        return False
    said = [at for at in range(len(question.slots)) if _says_how(question, at)]
    words = {word for at in said for word in question.sentence.words[question.slot(at).start : question.slot(at).end]}
    comparing = any(question.senses(at) & {"comparing", "versus"} for at in said)
    comparing = comparing or _says_so(question) or says_more_than(question)
    return comparing or any(pair <= words for pair in _COMPARATIVES) or bool(said and _is_most(question, said))


def _is_most(question: Interpretation, said: list[int]) -> bool:
    """Whether it is asked which of them has most: "entre Hanoï et Hue, qui a le plus de retard"."""
    ranked = any(sense.startswith(("ranked", "most-tasks")) for at in said for sense in question.senses(at))
    return ranked and any(slot.senses & {"between", "or"} for slot in question.slots)


def _says_how(question: Interpretation, place: int) -> bool:
    """Whether the words at a position compare, and name nothing: "compare", "further", "than", "nhiều hơn"."""
    slot = question.slot(place)
    words = question.sentence.words[max(slot.start, 0) : slot.end]
    ranked = any(sense.startswith(("ranked", "most-tasks", "comparing")) for sense in slot.senses)
    beside = all(question.slot(at).bodies or question.slot(at).conclusion for at in (place - 1, place + 1))
    if says_more_than(question) and words and words[0] in _MORE:
        return not slot.name_kinds
    if "versus" in slot.senses:
        return _stands_between_names(question, place)
    says_so = _says_so(question)
    said = words in _WITH and beside and (says_so or bool(question.senses(0) & {"comparing"}))
    said = said or (says_so and place == 0)
    return not slot.name_kinds and (ranked or said or (bool(words) and _WORDS.issuperset(words)))


def _stands_between_names(question: Interpretation, place: int) -> bool:
    """Whether names stand around a position: "195 versus 192", and not "done versus overdue"."""
    before, after = (question.slot(question.past(place + step, ("filler",), step)) for step in (-1, 1))
    return bool(before.name_kinds and after.name_kinds)


def says_more_than(question: Interpretation) -> bool:
    """Whether one of two names has more than the other: "plus de retards que Hué", "trễ hơn Huế", "later than Hue"."""
    words = question.sentence.words
    first, *others = [slot for slot in question.slots if slot.name_kinds] or [question.slot(-1)]
    if len(others) != 1 or any(slot.when or slot.length for slot in question.slots):
        return False
    between = [word for word in words[first.end : others[0].start] if word not in _ARTICLES]
    french = bool(between) and between[-1] in _THAN and not _MORE.isdisjoint(between)
    vietnamese = between[-1:] == ["hon"] and any("state:overdue" in slot.senses for slot in question.slots)
    return french or vietnamese or between == ["later", "than"]


def _only_asks_whether(question: Interpretation, place: int) -> bool:
    """Whether the word at the end only asks whether: the "không" of "Hà Nội có trễ hơn Huế không"."""
    return question.is_last(place) and question.first_word(place) in ("khong", "chua") and says_more_than(question)


_ARTICLES = frozenset({"la", "le", "l'", "les"})
_THAN = frozenset({"que", "qu'"})
_MORE = frozenset({"plus", "moins", "davantage", "later"})
_LATER = frozenset({"retard", "later"})


def _says_so(question: Interpretation) -> bool:
    """Whether the question begins with "so", compare, where marks are typed: it is no "số" without its marks."""
    first = question.sentence.words[0]
    return first.typed.lower() == "so" and question.slot(0).end == 1 and not question.sentence.text.isascii()


# Words without diacritics.
_COMPARATIVES = (
    {"so", "voi"},
    {"more", "than"},
    {"less", "than"},
    {"fewer", "than"},
    {"further"},
    {"nhieu", "hon"},
    {"it", "hon"},
)
_WORDS = frozenset(
    {"more", "less", "fewer", "than", "further", "nhieu", "it", "hon", "versus", "vs", "entre", "between"}
)
_WITH = (["with"], ["to"], ["voi"], ["a"], ["avec"])  # "compare Hanoi with Hue"
_ASKING = frozenset({"bodies", "asker", "between", "whichever"})


def _compared_members(question: Interpretation, place: int) -> Reading | None:
    """`compare the ministries`, `so sánh tiến độ các tỉnh`: the scorecard with a line for each member."""
    slot, named = question.slot(place), [slot for slot in question.slots if slot.name_kinds]
    asked = len(named) == 1 and named[0].is_group and len(named[0].bodies) == 1 and not named[0].possessive
    first = question.past(0, _FRAMING)
    if not asked or not _compares_any(question, first):
        return None
    if slot == named[0]:
        parts = [question.part("asker", slot.bodies[0], place), question.part("side", "", place)]
        return parts, place + 1
    words = [*question.sentence.words[max(slot.start, 0) : slot.end]]
    beside = place == first or (place == first + 1 and words in _BETWEEN) or words in _EACH_OTHER
    return ([], place + 1) if beside else None


def _compares_any(question: Interpretation, place: int) -> bool:
    """Whether the words at a position compare, with or without what: "so sánh", "comparer l'avancement"."""
    report = "report:scorecard" in question.senses(place) and question.first_word(place) in _COMPARING
    return report or "comparing" in question.senses(place)


_COMPARING = frozenset({"so", "comparer", "comparez", "compare"})  # "so" begins "so sánh"
_BETWEEN = (["entre"], ["between"], ["giua"], ["of"])
_FRAMING = ("filler", "opening")
_EACH_OTHER = (
    ["voi", "nhau"],
    ["with", "each", "other"],
    ["entre", "eux"],
    ["entre", "elles"],
    ["to", "each", "other"],
)


def _compared_ids(question: Interpretation, place: int) -> Reading | None:
    """The first word of `compare 195-09.2 and 202-06`, and the "with" between: both are shown."""
    ids = [at for at, slot in enumerate(question.slots) if slot.identity]
    first = question.past(0, _FRAMING)
    if len(ids) < len(("one", "another")) or "comparing" not in question.senses(first):
        return None
    words = [*question.sentence.words[max(question.slot(place).start, 0) : question.slot(place).end]]
    between = place - 1 in ids and place + 1 in ids and (words in _WITH[:1] or words in _WITH[2:3])
    return ([], place + 1) if place == first or between else None


def _compared_states(question: Interpretation, place: int) -> Reading | None:
    """The states of `compare the ministries: done, overdue`: the scorecard has a column for each."""
    stated = [slot for slot in question.slots if any(sense.startswith("state:") for sense in slot.senses)]
    if question.slot(place) not in stated or question.first_word(question.past(0, _FRAMING)) not in _COMPARING:
        return None
    done = any("state:done" in slot.senses for slot in stated)
    sided = any(sense.startswith("by:") for slot in question.slots for sense in slot.senses)
    grouped = any(slot.is_group for slot in question.slots)
    return ([], place + 1) if done and len(stated) > 1 and (sided or grouped) else None


RULES: tuple[Rule, ...] = (_compared_ids, _compared_states, _compared, _compared_members)
