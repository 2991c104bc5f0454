"""How many rows a question asks for: `top 5`, `the next 3 deadlines`, and what comes from today on."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import cache

from kltrack.dates import Span, fixed
from kltrack.dates.words import CARDINALS, Word
from kltrack.query.typed_limits import TypedLimit
from kltrack.question.rules.interpretation import Interpretation, Part, Reading, Rule

_LONGEST_COUNT = 3  # figures
_COUNTS = {
    "deux": 2,
    "trois": 3,
    "quatre": 4,
    "cinq": 5,
    "sept": 7,
    "huit": 8,
    "neuf": 9,
    "dix": 10,
    "vingt": 20,
    "muoi": 10,
}
# Vietnamese numbers are other words without their marks.
_MARKED = {"hai": 2, "ba": 3, "bốn": 4, "sáu": 6, "bảy": 7, "tám": 8, "chín": 9}
# The same without marks, before "kết luận", where they are nothing else.
_OF_LATEST = {"hai": 2, "ba": 3, "bon": 4, "nam": 5, "sau": 6, "bay": 7, "tam": 8, "chin": 9, "muoi": 10}
_NO_COUNT = frozenset({"one"})  # "one" stands for any thing: "the open ones", "which one"


def first_so_many(question: Interpretation, place: int) -> Reading | None:
    """`top 5`, `next 3 deadlines`, `the 5 most overdue`, `10 việc sắp đến hạn`: how many rows are asked for."""
    before, number = question.senses(place - 1), _how_many(question, place)
    if _is_first_in_text(question) and question.first_word(place - 1) == "first":
        return None
    if number and (after := _first_behind(question, place)):
        return [question.part("most", number, place)], after
    if not number or not (before & {"top", "next"} or _of_some(question, place)):
        return None
    coming = from_today(question, place) if "next" in before else []
    return [question.part("most", number, place), *coming], place + 1


def _first_behind(question: Interpretation, place: int) -> int:
    """The position after "10 premières", "10 việc đầu tiên", whose number stands at `place`; 0 for anything else."""
    words, at = question.sentence.words, question.past(place + 1, ("thing", "task"))
    start = question.slot(at).start
    if start < 0 or question.slot(at).is_understood or _is_first_in_text(question):
        return 0
    if words[start] in _PREMIERS:
        return question.past(at + 1, ("task",))
    return at + 2 if [*words[start : start + 2]] == ["dau", "tien"] else 0


def _is_first_in_text(question: Interpretation) -> bool:
    """Whether the first ones may be those with which a document begins: rows stand in the order of last days."""
    senses = (sense for slot in question.slots for sense in slot.senses)
    by_day = any(sense.startswith(("state:", "status:", "order:")) for sense in senses)
    return any(slot.conclusion for slot in question.slots) and not by_day


_PREMIERS = frozenset({"premieres", "premiers"})


def is_so_many_of(question: Interpretation, group: int) -> bool:
    """Whether a group follows the number of its members that is asked for: `the five ministries most overdue`."""
    between, number = question.slot(group - 1), question.past(group - 1, ("filler", "state:overdue", "newest"), -1)
    if between.start >= 0 and question.sentence.words[between.start] in _OF:
        number = group - 2  # "top 3 of the ministries"; the tasks of "top 3 overdue of the ministries" stand between
    return bool(_how_many(question, number)) and (_is_ranked(question) or "top" in question.senses(number - 1))


_OF = frozenset({"of", "des", "cua"})


def _how_many(question: Interpretation, place: int) -> int:
    """The number of rows that a slot may ask for; 0 for none. A number word counts only where it means nothing else."""
    slot = question.slot(place)
    if slot.start < 0 or (slot.is_understood and slot.senses != {"filler"}):
        return 0
    word = question.sentence.words[slot.start]
    if word.isascii() and word.isdigit() and len(word) <= _LONGEST_COUNT and not slot.is_understood:
        return int(word)
    if word.written in _MARKED:
        return _MARKED[word.written]
    if _is_number_before_noun(question, slot.end - 1):
        return _OF_LATEST[word]
    return CARDINALS.get(word, _COUNTS.get(word, 0)) if slot.end == slot.start + 1 and word not in _NO_COUNT else 0


def _is_number_before_noun(question: Interpretation, at: int) -> bool:
    """Whether what can be counted follows a number: "năm việc" is five of them, as no year stands before its tasks.

    So do numbers without their marks, "bon viec", but "sau", which is "after".
    """
    words = question.sentence.words
    word, following = words[at], tuple(words[at + 1 : at + 3])
    is_number = word in _OF_LATEST and word != "sau" and word.written in (word, "năm")
    return is_number and (following in _COUNTED or following[:1] in _COUNTED)


# Without diacritics.
_COUNTED = frozenset({("viec",), ("nhiem", "vu"), ("dau", "viec"), ("phan", "viec"), ("han",), ("yeu", "cau")})
_COUNTED |= {
    ("bo",),
    ("tinh",),
    ("co", "quan"),
    ("don", "vi"),
    ("ket", "luan"),
    ("linh", "vuc"),
    ("dia", "phuong"),
    ("moc",),
}


def so_many(word: Word) -> int:
    """The number that a Vietnamese word is before "kết luận", with its marks or without; 0 for none."""
    return _OF_LATEST.get(word, 0)


def _ranked_documents(question: Interpretation, place: int) -> Reading | None:
    """`the 3 conclusions with most delays`, `3 kết luận chậm nhất`: documents, ranked by what is overdue or open."""
    follows = question.past(place + 1, ("filler", "whichever"))
    is_noun = "to:conclusion" in question.senses(place) and not question.slot(follows).conclusion
    if not is_noun or not _how_many(question, place - 1) or not _is_ranked(question):
        return None
    newest = any(slot.senses & {"newest", "latest", "latest-many"} for slot in question.slots)
    return None if newest else ([question.part("side", "conclusion", place)], place + 1)


def so_many_latest(question: Interpretation, place: int) -> Reading | None:
    """`ba kết luận mới nhất`, `the last three conclusions`: so many documents, the latest ones first."""
    last = _how_many(question, place + 1) if question.first_word(place) == "last" else 0
    if last > 1:
        return [question.part("most", last, place), question.part("order", "-issued", place)], place + 2
    is_phrase = "latest-many" in question.senses(place)
    follows = "latest" in question.senses(place + 1)
    number = _OF_LATEST[question.first_word(place)] if is_phrase else _how_many(question, place) if follows else 0
    if number <= 1:  # the latest ones share a day
        return None
    order = question.part("order", "-issued", place)
    return [question.part("most", number, place), order], place + 1 + (not is_phrase)


def _of_some(question: Interpretation, place: int) -> bool:
    """Whether what is counted has an order: the most overdue ones, or those that come next."""
    following = place + 1
    while question.senses(following) & {"task", "thing", "filler", "state:due"}:
        following += 1
    return "state:coming" in question.senses(following) or _is_ranked(question)


def _is_ranked(question: Interpretation) -> bool:
    senses = frozenset[str]().union(*(slot.senses for slot in question.slots))
    most = any(sense.startswith("most-tasks:") for sense in senses)  # "3 cơ quan nợ nhiều việc nhất"
    return most or not senses.isdisjoint(("ranked", "newest")) or {"oldest", "state:overdue"} <= senses


def from_today(question: Interpretation, place: int) -> list[Part]:
    """The parts for what comes: the state "due", and the limit from today on."""
    return [question.part("state", "due", place), question.part("limit", _limit_from(question.today), place)]


def _deadlines_left(question: Interpretation, place: int) -> Reading | None:
    """`deadlines left this year`, `a-t-il encore des échéances cette année`: from today to the end of that period."""
    words = question.sentence.words
    slot = question.slot(place)
    noun = "state:due" in slot.senses and not _DEADLINES.isdisjoint(words[slot.start : slot.end])
    if not noun or not any(word.written in _LEFT for word in words) or not _names_coming_days(question):
        return None
    others = {"state:overdue", "state:done", "state:coming", "not", "never"}
    opens = [each.end - 1 for each in question.slots if "state:open" in each.senses]
    is_of_others = any(words[last].written not in _LEFT for last in opens)  # "unfinished"
    if is_of_others or any(each.senses & others for each in question.slots):
        return None
    return from_today(question, place), place + 1


def _names_coming_days(question: Interpretation) -> bool:
    """Whether the days that are named have begun and are not over, "this year", or go up to a day to come."""
    spans = [slot.when.following(question.today) for slot in question.slots if slot.when]
    until = any(slot.senses & {"op:by", "op:before"} for slot in question.slots)
    return len(spans) == 1 and (until or spans[0].first < question.today) and question.today <= spans[0].last


def says_still(words: Sequence[Word]) -> bool:
    """Whether what is asked for is said to go on: "still", "encore", "còn", which is not the "văn" of "công văn"."""
    return any(word.written in _STILL for word in words)


_STILL = frozenset({"still", "encore", "toujours", "còn", "con", "vẫn"})
_DEADLINES = frozenset({"deadline", "deadlines", "dates", "echeance", "echeances", "delai", "delais", "han", "thoi"})
_LEFT = _STILL | {"left", "remain", "remains", "remaining", "reste", "restent", "reste-t-il"}
_LEFT |= {"restantes", "restante", "restants", "restant", "lại"}


@cache
def _limit_from(today: date) -> TypedLimit:
    """The limit from today on; the same object each time, since "the next deadline coming up" asks for it twice."""
    return TypedLimit("from", fixed(Span.day(today)))


def lists_what_is_counted(parts: Sequence[Part]) -> bool:
    """Whether the rows are asked for after their number, "bao nhiêu việc quá hạn, liệt kê ra": a list tells both."""
    counts, lists = ([part.start for part in parts if part.sort == sort] for sort in ("count", "listing"))
    return bool(counts and lists) and max(lists) > max(counts)


def is_some(question: Interpretation, place: int) -> bool:
    """Whether "mấy" means "some", after a request to be shown them: "cho coi mấy việc" counts nothing."""
    slot = question.slot(place)
    alone = slot.end == slot.start + 1 and question.first_word(place) == "may"
    if alone and not place and (_says_what_of_some(question) or asks_which_behind(question.sentence.words, slot.end)):
        return True
    before = question.sentence.words[: max(slot.start, 0)]
    frames = all(question.senses(at) & {"opening", "edging", "listing", "filler", "closing"} for at in range(place))
    return alone and frames and not _SHOWING.isdisjoint(before) and _ASKING.isdisjoint(before)


def asks_which_behind(words: Sequence[Word], start: int) -> int:
    """Where Vietnamese asks which, who or when behind a number, "mấy việc quá hạn là việc nào"; 0 for nowhere."""
    for at in range(start + 1, len(words)):
        denied = words[at - 1] in ("chua", "khong", "chang")  # "bao nhiêu việc chưa ai làm"
        who = words[at].written == "ai" and not denied
        if who or [*words[at : at + 2]] in _WHICH_OR_WHEN:
            return at
    return 0


_WHICH_OR_WHEN = (["viec", "nao"], ["viec", "gi"], ["vu", "nao"], ["khi", "nao"], ["bao", "gio"], ["luc", "nao"])


def _says_what_of_some(question: Interpretation) -> bool:
    """Whether "mấy" at the head of a question is followed by what it is about, and asks for no number.

    "Mấy việc liên quan tới đất đai", "mấy kết luận tháng 10 có gì".
    """
    words = question.sentence.words
    about = any("to:topic" in slot.senses for slot in question.slots)
    return words[-1:] == ["gi"] or (about and _NUMBER_ENDS.isdisjoint(words[-1:]))


_NUMBER_ENDS = frozenset({"roi", "vay", "the", "a", "nhi"})
_SHOWING = frozenset({"xem", "coi", "liet", "loc", "gui", "soat", "tim", "in", "kiem"})
_ASKING = frozenset({"hoi", "biet", "dem", "co", "con", "duoc", "so", "tong"})


def _due_next(question: Interpretation, place: int) -> Reading | None:
    """`what is due next`, `due next for Finance`: the next deadline; not "due next Friday"."""
    follows = question.senses(place + 1) & {"to:body", "to:field"} and question.slot(place + 2).name_kinds
    says_next = question.sentence.words[question.slot(place).start] == "next"
    due = says_next and "state:due" in question.senses(place - 1)
    if not due or not (follows or question.is_last(place)):
        return None
    return [question.part("first", value=True, place=place), *from_today(question, place)], place + 1


RULES: tuple[Rule, ...] = (first_so_many, _ranked_documents, _due_next, _deadlines_left)
