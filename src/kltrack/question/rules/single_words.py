"""The rules of single words: states, kinds, roles, reports, ids and texts to search for."""

from __future__ import annotations

from kltrack.question.rules.how_many import from_today, is_so_many_of, is_some, says_still
from kltrack.question.rules.interpretation import Interpretation, Part, Reading, Rule
from kltrack.question.slots.language import language_of
from kltrack.question.slots.slot import Slot
from kltrack.syllables import is_vietnamese
from kltrack.terms import KIND_NAMES, ROLE_NAMES, STANDING_WORDS

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
    if text is None or _is_cut_off(question, place):
        return None
    return [question.part("text", text, place)], place + 1


def _is_cut_off(question: Interpretation, place: int) -> bool:
    """Whether a text without quotation marks is one syllable of several: the "đúng" of "có cụm từ đúng hạn"."""
    slot, words = question.slot(place), question.sentence.words
    quoted = slot.start in question.sentence.quotations
    alone = slot.end == slot.start + 1 and not words[slot.start].typed.isascii()
    comma = question.sentence.has_comma(slot.start, slot.end)
    return not quoted and alone and is_vietnamese(words[slot.start].typed) and slot.end < len(words) and not comma


def _topic(question: Interpretation, place: int) -> Reading | None:
    topic = question.slot(place).topic
    return ([question.part("topic", topic, place)], place + 1) if topic else None


def _identity(question: Interpretation, place: int) -> Reading | None:
    identity = question.slot(place).identity
    return ([question.part("id", identity, place)], place + 1) if identity else None


def _status(question: Interpretation, place: int) -> Reading | None:
    """A standing by its own name, `done-late`; a word for several standings only after "status" or another one."""
    slot = question.slot(place)
    if slot.standing is None:
        return None
    is_state = "state:overdue" in question.senses(place)
    joined = not is_state and question.senses(place - 1) & {"and", "or"} and question.slot(place - 2).standing
    if "-" in slot.standing or joined or names_status(question, place):
        return [question.part("status", slot.standing, place)], place + 1
    return None


def names_status(question: Interpretation, place: int) -> bool:
    """Whether a standing stands after "status", alone or in its list: "status done-late or overdue"."""
    while question.senses(place - 1) & {"and", "or"} and question.slot(place - 2).standing:
        place -= 2
    return "to:status" in question.senses(place - 1)


def _single_word(question: Interpretation, place: int) -> Reading | None:
    senses = question.senses(place)
    needs_date = {"op:by", "state:coming"} <= senses  # "between now and", but not "between now and, let's say, Friday"
    if question.slot(place).name_kinds or (needs_date and not question.slot(place + 1).when):
        return None
    if is_some(question, place):
        return [], place + 1
    if several := _parts_of_word(question, place):
        return several, place + 1
    if "all" in senses and question.slot(place + 1).is_group:
        return [], place + 1  # "all ministries" are the ministries
    if "state:done" in senses and _is_english_verb(question, place):
        senses -= {"state:done"}
    for sense, (sort, value) in _WORDS.items():
        # "Late December" is some days of December; which ones is not settled.
        if sense in senses and not ("vague" in senses and question.slot(place + 1).when):
            return [question.part(sort, value, place)], place + 1
    return None


def _is_english_verb(question: Interpretation, place: int) -> bool:
    """Whether a word is the verb of a body in English, and no French participle: the "executes" of "Hanoi executes"."""
    before = question.slot(question.past(place - 1, ("filler", "verb", "modal"), -1))
    is_role = any(sense.startswith("role:") for sense in question.senses(place))
    return is_role and bool(before.bodies) and language_of(question.sentence.text) == "en"


def _parts_of_word(question: Interpretation, place: int) -> list[Part]:
    """The parts of a word that makes several, or that makes one only in such a position; empty for other words."""
    senses = question.senses(place)
    if "state:coming" in senses:
        is_first = "first" in senses and not _is_of_several(question, place)
        first = [question.part("first", value=True, place=place)] if is_first else []
        return [*first, *from_today(question, place)]
    if "asker:any" in senses or ("asker" in senses and place == 0):
        left = [question.part("state", "open", place)] if "state:open" in senses else []
        return [question.part("asker", "who", place), *left]  # "còn ai làm 195"
    if "kind:request" in senses and _asks_something_of(question, place):
        return [question.part("task", value=True, place=place)]
    if {"state:due", "past"} <= senses and not _is_of_past_days(question):
        return [question.part("state", "overdue", place)]  # "deadlines that have passed", "… passed this year"
    if "count" in senses and not (question.first_word(place) == "may" and question.first_word(place - 1) in _ASKING):
        return [question.part("count", value=True, place=place), *_things(question, place)]
    return _ranking(question, place) or _open_things(question, place) or _work(question, place)


_ASKING = frozenset({"what", "which", "who"})  # "what may communes do", and no "mấy"


def _work(question: Interpretation, place: int) -> list[Part]:
    """The part of work that is counted, and of tasks where anything at all is asked for."""
    asks = "task" in question.senses(place) and _asks_for_any(question, place)
    return [question.part("task", value=False, place=place)] if asks else _counted_work(question, place)


def _asks_for_any(question: Interpretation, place: int) -> bool:
    """Whether French asks for anything at all: "union des femmes : des tâches ?"."""
    before, words = question.slot(place - 1), question.sentence.words
    apart = before.start in question.sentence.after_comma or before.start == question.sentence.colon > 0
    return question.is_last(place) and before.start >= 0 and words[before.start] == "des" and apart


def _counted_work(question: Interpretation, place: int) -> list[Part]:
    """The part of a "việc" that is counted, which is what somebody has to do: "kết luận 195 có bao nhiêu việc"."""
    slot = question.slot(place)
    before = "count" in question.senses(place - 1) and not is_some(question, place - 1)
    counted = before or "count" in question.senses(place)
    is_work = counted and "viec" in question.sentence.words[slot.start : slot.end]
    return [question.part("task", value=True, place=place)] if is_work else []


def _is_of_past_days(question: Interpretation) -> bool:
    """Whether the question names days and all of them are past: "in September", not "this year" or "since October".

    Days of giving are none: "việc được giao trong tháng 10 đã đến hạn".
    """
    if any("issued:" in slot.senses for slot in question.slots):
        return False
    whens = [slot.when.latest(question.today) for slot in question.slots if slot.when]
    onwards = any(slot.senses & {"op:from", "op:after"} for slot in question.slots)
    return bool(whens) and not onwards and all(span.last < question.today for span in whens)


def _is_of_several(question: Interpretation, place: int) -> bool:
    """Whether "những" or "các" stands before: "các việc sắp đến hạn nhất" are more than the next one."""
    start = question.slot(place).start
    return not {"nhung", "cac"}.isdisjoint(question.sentence.words[max(start - 2, 0) : start])


def _things(question: Interpretation, place: int) -> list[Part]:
    """The part of a word that also names tasks, or things of any kind; none for other words."""
    senses = question.senses(place)
    is_task = "task" in senses or bool(_counted_work(question, place))
    return [question.part("task", value=is_task, place=place)] if senses & {"task", "thing"} else []


def _ranking(question: Interpretation, place: int) -> list[Part]:
    """`most overdue`, and `oldest` of what is overdue."""
    senses = question.senses(place)
    most = next((sense.partition(":")[2] for sense in senses if sense.startswith("most-tasks:")), "")
    who = any(slot.senses & _WHO or _asks_for_bodies(slot) for slot in question.slots) or _names_members(question)
    if most and who:
        if most == _OF_ALL and says_still(question.sentence.words[: question.slot(place).start]):
            most = "open"  # "which conclusion still has the most tasks"
        state = [] if most == _OF_ALL else [question.part("state", most, place)]
        return [question.part("ranked", "most", place), *state, question.part("order", "-tasks", place)]
    if "ranked" in senses:
        how_many = "one" if "one" in senses else "most"
        return [question.part("ranked", how_many, place), question.part("state", "overdue", place)]
    late = any(slot.senses & {"state:overdue", "missed"} for slot in question.slots)
    return [question.part("ranked", "most", place)] if "oldest" in senses and late else []


_OF_ALL = "all"
_WHO = frozenset({"asker", "filler asker", "each:conclusion", "each:field"})


def _names_members(question: Interpretation) -> bool:
    """Whether "bộ" or "tỉnh" stands behind a number or "top": "top 5 bộ nợ nhiều việc nhất"."""
    return any(
        question.first_word(at) in ("bo", "tinh") and is_so_many_of(question, at) for at in range(len(question.slots))
    )


def _asks_for_bodies(slot: Slot) -> bool:
    """Whether "which bodies" is asked, or "which" before the name of a group; or bodies of any sort are named."""
    return slot.is_group or any(sense.startswith(("bodies", "any-bodies")) for sense in slot.senses)


def _open_things(question: Interpretation, place: int) -> list[Part]:
    """`what is left`, `reste à faire`: what is open, with a day or without."""
    things = _things(question, place) if "state:open" in question.senses(place) else []
    return [question.part("state", "open", place), *things] if things else []


def _asks_something_of(question: Interpretation, place: int) -> bool:
    """Whether a word for requests is a verb: between a document and a body, "Kết luận 221 yêu cầu Bộ Y tế".

    The latest one is such a document: "kết luận gần đây nhất yêu cầu Bộ Y tế".
    """
    following = question.slot(place + 1)
    asked = following.bodies or ("to:body" in following.senses and question.slot(place + 2).bodies)
    asker = question.past(place - 1, ("filler", "state:open"), -1)  # "Kết luận 126 vẫn yêu cầu", "còn yêu cầu"
    asking = "latest" in question.senses(asker) or "conclusion" in question.slot(asker).name_kinds
    return bool(asked) and asking


RULES: tuple[Rule, ...] = (_text, _topic, _identity, _status, _single_word)
