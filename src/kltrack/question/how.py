"""The rules of single words: states, kinds, roles, texts to search for, and words without a meaning of their own."""

from __future__ import annotations

from kltrack.dates import Span, fixed
from kltrack.query.typed_limits import TypedLimit
from kltrack.question.interpretation import Interpretation, Part, Reading, Rule
from kltrack.terms import KIND_NAMES, ROLE_NAMES, STANDING_WORDS

_LONGEST_COUNT = 3  # figures
_REPORTS = ("digest", "lineage", "moved", "scorecard", "timeline", "--help")
# Sense → the sort of part that a word of this sense is, and its value.
_WORDS = {
    **{f"state:{state}": ("state", state) for state in ("due", "open", "overdue", "undated", "done")},
    **{f"status:{word}": ("status", word) for word in STANDING_WORDS},
    **{f"role:{role}": ("role", role) for role in ROLE_NAMES},
    **{f"kind:{kind}": ("kind", kind) for kind in KIND_NAMES},
    **{f"report:{name}": ("report", name) for name in _REPORTS},
    **{f"by:{side}": ("side", side) for side in ("body", "conclusion", "field", "role")},
    "task": ("task", True),
    "thing": ("task", False),
    "all": ("all", True),
    "named": ("named", True),
}


def _text(question: Interpretation, place: int) -> Reading | None:
    text = question.slot(place).text
    return None if text is None else ([question.part("text", text, place)], place + 1)


def _topic(question: Interpretation, place: int) -> Reading | None:
    topic = question.slot(place).topic
    return ([question.part("topic", topic, place)], place + 1) if topic else None


def _identity(question: Interpretation, place: int) -> Reading | None:
    identity = question.slot(place).identity
    return ([question.part("id", identity, place)], place + 1) if identity else None


def _most(question: Interpretation, place: int) -> Reading | None:
    """`top 5`, `next 3 deadlines`, `the 5 most overdue`: how many are told."""
    before, slot = question.senses(place - 1), question.slot(place)
    number = question.sentence.words[slot.start]
    are_coming = "state:coming" in question.senses(place + 1)
    ranked = are_coming or before & {"top", "next"} or any("ranked" in each.senses for each in question.slots)
    if slot.is_understood or not (
        number.isascii() and number.isdigit() and len(number) <= _LONGEST_COUNT and int(number) and ranked
    ):
        return None
    coming = _from_today(question, place) if "next" in before else []
    return [question.part("most", int(number), place), *coming], place + 1


def _from_today(question: Interpretation, place: int) -> list[Part]:
    today = TypedLimit("from", fixed(Span.day(question.today)))
    return [question.part("state", "due", place), question.part("limit", today, place)]


def _status(question: Interpretation, place: int) -> Reading | None:
    """A standing by its own name, `done-late`; a word for several only after "status" or another standing."""
    slot = question.slot(place)
    if slot.standing is None:
        return None
    is_state = "state:overdue" in question.senses(place)
    joined = not is_state and question.senses(place - 1) & {"and", "or"} and question.slot(place - 2).standing
    if "-" in slot.standing or joined or _is_listed(question, place):
        return [question.part("status", slot.standing, place)], place + 1
    return None


def _is_listed(question: Interpretation, place: int) -> bool:
    """Whether a standing stands after "status", alone or in its list: "status done-late or overdue"."""
    while question.senses(place - 1) & {"and", "or"} and question.slot(place - 2).standing:
        place -= 2
    return "to:status" in question.senses(place - 1)


def _word(question: Interpretation, place: int) -> Reading | None:
    senses = question.senses(place)
    if question.slot(place).named:
        return None
    if several := _several(question, place):
        return several, place + 1
    for sense, (sort, value) in _WORDS.items():
        # "Late December" is some days of December; which ones is not settled.
        if sense in senses and not ("vague" in senses and question.slot(place + 1).when):
            return [question.part(sort, value, place)], place + 1
    return None


def _says_what(question: Interpretation, place: int) -> bool:
    return question.slot(place).start >= 0 and question.sentence.words[question.slot(place).start] == "gi"


def _left(question: Interpretation, place: int) -> Reading | None:
    """`còn việc gì`, `còn gì`: which things are still open."""
    following = place + 1
    while question.senses(following) == {"filler"} and not _says_what(question, following):
        following += 1
    thing = question.senses(following) & {"task", "thing"} or _says_what(question, following)
    is_open = "left" in question.senses(place) and thing
    return ([question.part("state", "open", place)], place + 1) if is_open else None


def _several(question: Interpretation, place: int) -> list[Part]:
    """The parts that a word makes where it makes several, or makes one only where it stands."""
    senses = question.senses(place)
    if "state:coming" in senses:
        first = [question.part("most", 1, place)] if "first" in senses else []
        return [*first, *_from_today(question, place)]
    if "asker" in senses and place == 0:
        return [question.part("asker", "who", place)]
    if "kind:request" in senses and _asks_something_of(question, place):
        return [question.part("task", value=True, place=place)]
    if "count" in senses:
        things = [question.part("task", value="task" in senses, place=place)] if senses & {"task", "thing"} else []
        return [question.part("count", value=True, place=place), *things]
    if "ranked" in senses:
        return [question.part("ranked", "most", place), question.part("state", "overdue", place)]
    return []


def _asks_something_of(question: Interpretation, place: int) -> bool:
    """ "Kết luận 221 yêu cầu Bộ Y tế": between what asks and who is asked it is a verb, and no kind of task."""
    following = question.slot(place + 1)
    asked = following.bodies or ("to:body" in following.senses and question.slot(place + 2).bodies)
    return bool(asked) and "conclusion" in question.slot(place - 1).named


def _nothing(question: Interpretation, place: int) -> Reading | None:
    """Words without a meaning of their own, and those that only introduce what comes next."""
    senses = question.senses(place)
    if question.slot(place).named:
        return None
    empty = "filler" in senses and "next" not in senses
    return ([], place + 1) if empty or _introduces(question, place) else None


def _introduces(question: Interpretation, place: int) -> bool:
    """Whether the word at a position introduces what comes next; a word that introduces nothing is not understood."""
    senses, following = question.senses(place), question.slot(place + 1)
    past = question.slot(_past_article(question, place + 1))
    named = {*following.named, *past.named}
    return (
        any(f"to:{kind}" in senses for kind in named)
        or bool(past.identity and (senses & {"link", "dated", "op:in"} or any(map(_is_leading, senses))))
        or ("to:body" in senses and bool(named or past.senses & {"filler", "to:conclusion", "all"}))
        or ("to:conclusion" in senses and _leads_to_conclusion(question, place))
        or ("to:topic" in senses and bool(following.topic or past.topic))
        or (not senses.isdisjoint(("top", "next")) and _most(question, place + 1) is not None)
        or ("to:text" in senses and (following.text or past.text) is not None)
        or ("modal" in senses and "body" in named)
        or ("link" in senses and following.is_understood and not ("period" in senses and following.is_day))
    )


def _is_leading(sense: str) -> bool:
    return sense.startswith("to:")


def _leads_to_conclusion(question: Interpretation, place: int) -> bool:
    """ "Conclusions of 202", and not "conclusions of November"."""
    while not question.slot(place).named and "to:conclusion" in question.senses(place):
        place += 1
    return "conclusion" in question.slot(place).named


def _past_article(question: Interpretation, place: int) -> int:
    return place + 1 if question.senses(place) == {"filler"} or "link" in question.senses(place) else place


RULES: tuple[Rule, ...] = (_text, _topic, _identity, _most, _status, _left, _word, _nothing)
