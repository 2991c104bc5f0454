"""The rules of single words: states, kinds, roles, texts to search for, and words without a meaning of their own."""

from __future__ import annotations

from datetime import date
from functools import cache

from kltrack.dates import Span, fixed
from kltrack.dates.words import CARDINALS
from kltrack.query.typed_limits import TypedLimit
from kltrack.question.interpretation import Interpretation, Part, Reading, Rule
from kltrack.question.slots import Slot
from kltrack.terms import KIND_NAMES, ROLE_NAMES, STANDING_WORDS

_LONGEST_COUNT = 3  # figures
_COUNTS = {"deux": 2, "trois": 3, "quatre": 4, "cinq": 5, "sept": 7, "huit": 8, "neuf": 9, "dix": 10, "vingt": 20}
_COUNTS |= {"muoi": 10}
_NO_COUNT = frozenset({"one"})  # "one" stands for any thing: "the open ones", "which one"
_REPORTS = ("digest", "lineage", "moved", "scorecard", "timeline", "journal", "register", "conclusions", "--help")
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
    "listing": ("listing", True),
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


def _first_so_many(question: Interpretation, place: int) -> Reading | None:
    """`top 5`, `next 3 deadlines`, `the 5 most overdue`, `10 việc sắp đến hạn`: how many rows are asked for."""
    before, number = question.senses(place - 1), _how_many(question, place)
    if not number or not (before & {"top", "next"} or _of_some(question, place)):
        return None
    coming = _from_today(question, place) if "next" in before else []
    return [question.part("most", number, place), *coming], place + 1


def _how_many(question: Interpretation, place: int) -> int:
    """The number of rows that a slot may ask for; 0 for none. A number word counts only where it means nothing else."""
    slot = question.slot(place)
    if slot.start < 0 or (slot.is_understood and slot.senses != {"filler"}):
        return 0
    word = question.sentence.words[slot.start]
    if word.isascii() and word.isdigit() and len(word) <= _LONGEST_COUNT and not slot.is_understood:
        return int(word)
    return CARDINALS.get(word, _COUNTS.get(word, 0)) if slot.end == slot.start + 1 and word not in _NO_COUNT else 0


def _of_some(question: Interpretation, place: int) -> bool:
    """Whether what is counted has an order: the most overdue ones, or those that come next."""
    following = place + 1
    while question.senses(following) & {"task", "thing", "filler"}:
        following += 1
    return "state:coming" in question.senses(following) or _is_ranked(question)


def _is_ranked(question: Interpretation) -> bool:
    senses = frozenset[str]().union(*(slot.senses for slot in question.slots))
    return not senses.isdisjoint(("ranked", "newest")) or {"oldest", "state:overdue"} <= senses


def _from_today(question: Interpretation, place: int) -> list[Part]:
    """The parts for what comes: the state "due", and the limit from today on."""
    return [question.part("state", "due", place), question.part("limit", _limit_from(question.today), place)]


@cache
def _limit_from(today: date) -> TypedLimit:
    """The limit from today on; the same object each time, since "the next deadline coming up" asks for it twice."""
    return TypedLimit("from", fixed(Span.day(today)))


def _status(question: Interpretation, place: int) -> Reading | None:
    """A standing by its own name, `done-late`; a word for several standings only after "status" or another one."""
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


def _single_word(question: Interpretation, place: int) -> Reading | None:
    senses = question.senses(place)
    if question.slot(place).name_kinds:
        return None
    if several := _parts_of_word(question, place):
        return several, place + 1
    if "all" in senses and question.slot(place + 1).is_group:
        return [], place + 1  # "all ministries" are the ministries
    for sense, (sort, value) in _WORDS.items():
        # "Late December" is some days of December; which ones is not settled.
        if sense in senses and not ("vague" in senses and question.slot(place + 1).when):
            return [question.part(sort, value, place)], place + 1
    return None


def _is_what(question: Interpretation, place: int) -> bool:
    """Whether "gì" stands at a position."""
    return question.slot(place).start >= 0 and question.sentence.words[question.slot(place).start] == "gi"


_FINISHING = ("do", "finish", "complete", "deliver", "achieve")


def _of_identity(question: Interpretation, place: int) -> Reading | None:
    """Words that have a meaning only beside an id, as "stands" and "afterwards" do, beside a report or a document."""
    senses = frozenset[str]().union(*(slot.senses for slot in question.slots))
    is_of_one = any(slot.identity for slot in question.slots)
    for sense in question.senses(place):
        kind, _, name = sense.partition(":")
        if kind == "of-id" and is_of_one:
            return ([question.part("report", name, place)] if name else []), place + 1
        moved = name == "lineage" and "report:moved" in senses
        if kind == "with" and (moved or f"report:{name}" in senses or (f"of-id:{name}" in senses and is_of_one)):
            return [], place + 1
    is_of_document = any(slot.conclusion for slot in question.slots)
    following = question.slot(place + 1)
    if (
        is_of_document
        and "of-conclusion:" in question.senses(place)
        and (following.start < 0 or _leads_to_conclusion(question, _past_article(question, place + 1)))
    ):
        return [], place + 1  # "what is 202 about", "summary of 202"
    scored = "of-conclusion:scorecard" in question.senses(place) and is_of_document
    return ([question.part("report", "scorecard", place)], place + 1) if scored else None


def _falls(question: Interpretation, place: int) -> Reading | None:
    """`deadlines fall in June`: the verb before a date; anywhere else "fall" is autumn, which is not read here."""
    following = question.senses(place + 1)
    dated = any(sense.startswith("op:") for sense in following) or question.slot(place + 1).when
    # "Falls between now and new year" does not say whether the last day is included.
    return ([], place + 1) if "falls" in question.senses(place) and dated and "state:coming" not in following else None


def _documents(question: Interpretation, place: int) -> Reading | None:
    """`list all conclusions`: all documents of the register, or how many they are, where nothing else is asked."""
    senses_of_each = [slot.senses for slot in question.slots]
    is_list = any(senses & {"listing", "all", "each:conclusion", "count"} for senses in senses_of_each)
    alone = all(
        senses & _LISTED and not slot.name_kinds for senses, slot in zip(senses_of_each, question.slots, strict=True)
    )
    if place or not is_list or not alone or not any("to:conclusion" in senses for senses in senses_of_each):
        return None
    documents = Part("report", "conclusions", question.slot(0).start, question.slots[-1].end)
    counted = (
        [documents._replace(sort="count", value=True)] if any("count" in senses for senses in senses_of_each) else []
    )
    return [documents, *counted], len(question.slots)


_LISTED = frozenset({"listing", "all", "count", "each:conclusion", "to:conclusion", "filler", "with:register", "verb"})


def _did_finish(question: Interpretation, place: int) -> Reading | None:
    """`did Hanoi finish anything`: what is done; "did Hanoi have to finish" asks for what was due."""
    words, slot = question.sentence.words, question.slot(place)
    if slot.start < 0 or words[slot.start] not in _FINISHING or not question.slot(place - 1).bodies:
        return None
    asked = question.slot(place - 2).start
    return ([question.part("state", "done", place)], place + 1) if asked >= 0 and words[asked] == "did" else None


def _what_is_left(question: Interpretation, place: int) -> Reading | None:
    """`còn việc gì`, `còn gì`: which things are still open."""
    following = place + 1
    while question.senses(following) == {"filler"} and not _is_what(question, following):
        following += 1
    thing = question.senses(following) & {"task", "thing"} or _is_what(question, following)
    if "left" not in question.senses(place) or not thing:
        return None
    names_things = question.senses(following) & {"task", "thing"} or any(
        "state:open" in slot.senses for slot in question.slots
    )
    things = [] if names_things else [question.part("task", value=True, place=place)]
    return [question.part("state", "open", place), *things], place + 1


def _parts_of_word(question: Interpretation, place: int) -> list[Part]:
    """The parts of a word that makes several, or that makes one only in such a position; empty for other words."""
    senses = question.senses(place)
    if "state:coming" in senses:
        is_first = "first" in senses and not _is_of_several(question, place)
        first = [question.part("first", value=True, place=place)] if is_first else []
        return [*first, *_from_today(question, place)]
    if "asker:any" in senses or ("asker" in senses and place == 0):
        return [question.part("asker", "who", place)]
    if "kind:request" in senses and _asks_something_of(question, place):
        return [question.part("task", value=True, place=place)]
    if "count" in senses:
        return [question.part("count", value=True, place=place), *_things(question, place)]
    return _ranking(question, place) or _open_things(question, place)


def _is_of_several(question: Interpretation, place: int) -> bool:
    """Whether "những" or "các" stands before: "các việc sắp đến hạn nhất" are more than the next one."""
    start = question.slot(place).start
    return not {"nhung", "cac"}.isdisjoint(question.sentence.words[max(start - 2, 0) : start])


def _things(question: Interpretation, place: int) -> list[Part]:
    """The part of a word that also names tasks, or things of any kind; none for other words."""
    senses = question.senses(place)
    return [question.part("task", value="task" in senses, place=place)] if senses & {"task", "thing"} else []


def _ranking(question: Interpretation, place: int) -> list[Part]:
    """`most overdue`, and `oldest` of what is overdue."""
    senses = question.senses(place)
    if "ranked" in senses:
        return [question.part("ranked", "most", place), question.part("state", "overdue", place)]
    late = any("state:overdue" in slot.senses for slot in question.slots)
    return [question.part("ranked", "most", place)] if "oldest" in senses and late else []


def _open_things(question: Interpretation, place: int) -> list[Part]:
    """`what is left`, `reste à faire`: what is open, with a day or without."""
    things = _things(question, place) if "state:open" in question.senses(place) else []
    return [question.part("state", "open", place), *things] if things else []


def _asks_something_of(question: Interpretation, place: int) -> bool:
    """Whether a word for requests is a verb: between a document and a body, "Kết luận 221 yêu cầu Bộ Y tế"."""
    following = question.slot(place + 1)
    asked = following.bodies or ("to:body" in following.senses and question.slot(place + 2).bodies)
    return bool(asked) and "conclusion" in question.slot(place - 1).name_kinds


def _empty_word(question: Interpretation, place: int) -> Reading | None:
    """Words without a meaning of their own, and those that only introduce what comes next."""
    senses = question.senses(place)
    if question.slot(place).name_kinds:
        return None
    of_one = any(slot.identity for slot in question.slots) and any(sense.startswith("refuse:") for sense in senses)
    included = "inclusive" in senses and question.slot(place - 1).when is not None
    both = "both" in senses and question.sentence.words[question.slot(place + 2).start] == "lan"  # cả A lẫn B
    empty = ("filler" in senses and "next" not in senses) or of_one or included or both
    return ([], place + 1) if empty or _introduces(question, place) else None


_AFTER_FOR = frozenset(
    {"filler", "to:conclusion", "all", "whole:before", "named", "latest"}
)  # between "for" and a name


def _introduces(question: Interpretation, place: int) -> bool:
    """Whether the word at a position introduces what comes next; a word that introduces nothing is not understood."""
    senses, following = question.senses(place), question.slot(place + 1)
    past = question.slot(_past_article(question, place + 1))
    kinds = {*following.name_kinds, *past.name_kinds}
    return (
        any(f"to:{kind}" in senses for kind in kinds)
        or bool(past.identity and (senses & {"link", "dated", "op:in"} or any(map(_is_leading, senses))))
        or ("to:body" in senses and bool(kinds or past.senses & _AFTER_FOR))
        or ("to:conclusion" in senses and _leads_to_conclusion(question, place))
        or ("to:conclusion" in senses and _leads_to_conclusion(question, _past_article(question, place + 1)))
        or ("to:topic" in senses and bool(following.topic or past.topic or past.senses & {"task"} or "body" in kinds))
        or ("to:topic" in senses and _leads_to_conclusion(question, _past_article(question, place + 1)))
        or (not senses.isdisjoint(("top", "next")) and _first_so_many(question, place + 1) is not None)
        or ("to:text" in senses and _leads_to_conclusion(question, _past_article(question, place + 1)))
        or ("to:text" in senses and (_is_text(following) or _is_text(past) or following.start < 0))
        or ("modal" in senses and "body" in kinds)
        or ("op:in" in senses and any(sense.startswith("role:") for sense in (*following.senses, *past.senses)))
        or ("op:in" in senses and (past.name_kinds or following.name_kinds) == ("body",))
        or ("op:in" in senses and bool((following.senses | past.senses) & {"task", "thing"}))
        or ("link" in senses and following.is_understood and not _leaves_open(question, place))
    )


def _is_text(slot: Slot) -> bool:
    return slot.text is not None or bool(slot.topic)


def _leaves_open(question: Interpretation, place: int) -> bool:
    """Whether a date is unclear: "au 31 décembre" is by or on it, "ngày cuối tháng 12" the last day or days of it."""
    senses, following = question.senses(place), question.slot(place + 1)
    is_period = following.when is not None and not following.is_day
    return ("period" in senses and following.is_day) or ("last-day" in senses and is_period)


def _is_leading(sense: str) -> bool:
    return sense.startswith("to:")


def _leads_to_conclusion(question: Interpretation, place: int) -> bool:
    """Whether words that introduce a document lead to one: "conclusions of 202", not "conclusions of November"."""
    while not question.slot(place).name_kinds and "to:conclusion" in question.senses(place):
        place += 1
    return "conclusion" in question.slot(place).name_kinds


def _past_article(question: Interpretation, place: int) -> int:
    """The position after an article or a linking word at `place`; else `place`."""
    return place + 1 if question.senses(place) == {"filler"} or "link" in question.senses(place) else place


RULES: tuple[Rule, ...] = (
    *(
        _documents,
        _text,
        _topic,
        _identity,
        _first_so_many,
        _status,
        _did_finish,
        _what_is_left,
        _of_identity,
        _falls,
        _single_word,
        _empty_word,
    ),
)
