"""Topics that no "about" leads to: "salary reform" alone, "who must train officials", "ai phải tích hợp dữ liệu"."""

from __future__ import annotations

from collections.abc import Sequence

from kltrack.dates.words import Word
from kltrack.index import Index
from kltrack.query.texts import holds_words
from kltrack.question.rules.interpretation import Interpretation, Part
from kltrack.question.rules.whether_done import asks_how_far
from kltrack.question.slots.slot import Slot
from kltrack.question.slots.topics import EMPTY, topic_text
from kltrack.syllables import is_vietnamese

_LONG = 8  # letters of a single word before a colon
_FEWEST = 2  # words; a single one may be a word of asking that the vocabulary lacks


def bare_topic(question: Interpretation, unread: Sequence[Slot]) -> Part | None:
    """The topic, where the whole question is one: several words mean nothing, and no other word means anything.

    In "social housing: what is open" it is what stands before the colon, if all words without a meaning stand there. A
    field of work and small words may stand among the words of a topic.
    """
    sentence = question.sentence
    end = sentence.colon or len(sentence.words)
    start = _after_duty(question)
    slots = [slot for slot in question.slots if start <= slot.start and slot.end <= end]
    unknown = [slot for slot in unread if not slot.is_understood or "topical" in slot.senses]
    if not unknown or not all(slot in unknown or _may_stand(slot, slots, sentence.words) for slot in slots):
        return None
    text = topic_text(sentence.words[start:end])
    if not _NO_TOPIC.isdisjoint(sentence.words[start:end]) or _joins_a_field(slots):
        return None
    if _names_a_body(sentence.words[start:end]):
        return None
    fewest = 1 if sentence.colon and len(text) >= _LONG else _FEWEST  # "numérisation : retards"
    alone = len(text.split()) < fewest or slots[0].bodies or 0 in sentence.quotations
    return None if alone or any(slot.start >= end for slot in unread) else Part("topic", text, start, end)


# Words that ask for a number, a comparison or a row for each: "each body", "compare Hanoi and Hue".
_NO_TOPIC = frozenset({"each", "every", "compare", "versus", "vs", "none", "no", "how", "average", "comparison"})


def _names_a_body(words: Sequence[Word]) -> bool:
    """Whether words are the name of a body that the directory lacks: "bộ KH", "bureau central du parti"."""
    first, *others = words
    if any(len(word) > 1 and word.isalpha() and _VOWELS.isdisjoint(word) for word in words):
        return True  # "bcd tw"
    if not _COMMITTEES.isdisjoint(words):
        return True  # "les comités provinciaux : retards"
    return first in _TYPES or (first in _SHORT_TYPES and bool(others) and others[0].typed.isupper())


_VOWELS = frozenset("aeiouyœæ")
_TYPES = frozenset({"bureau", "commission", "ministere", "direction", "departement", "comite"})
_COMMITTEES = frozenset({"comite", "comites", "committee", "committees"})
_SHORT_TYPES = frozenset({"bo", "ban", "cuc", "vu", "so", "vien"})


def _joins_a_field(slots: Sequence[Slot]) -> bool:
    """Whether a field and other words are joined: "schools and education" are two questions."""
    places = [place for place, slot in enumerate(slots) if "and" in slot.senses]
    return any(bool(slots[at].fields) for place in places for at in (place - 1, place + 1) if 0 <= at < len(slots))


def _after_duty(question: Interpretation) -> int:
    """The index of the word after "who must", "who has to", "ai phải" at the beginning; 0 where there is none."""
    words, slots = question.sentence.words, question.slots
    if english := _after_english_duty(words):
        return english
    if not slots or not slots[0].senses & {"asker", "filler asker"}:
        return 0
    for slot in slots[1:]:
        if words[slot.end - 1] in _DUTIES:
            return slot.end
        if not slot.senses & {"verb", "filler"} or slot.name_kinds:
            return 0
    return 0


def _after_english_duty(words: Sequence[Word]) -> int:
    """The index after "who is supposed to", "has anybody been told to", "must anyone" at the beginning; else 0."""
    asks_any = len(words) > 1 and words[0] in _AUXILIARIES and words[1] in _ANYBODY
    if not asks_any and words[0] != "who":
        return 0
    start = at = 2 if asks_any else 1
    while at < len(words) and words[at] in _OBLIGING:
        at += 1
    return at if words[at - 1] in _DUTIES or (at == start and words[0] in _DUTIES) else 0


_AUXILIARIES = frozenset({"has", "have", "is", "was", "does", "did", "must", "should", "shall"})
_ANYBODY = frozenset({"anybody", "anyone", "somebody", "someone"})
_OBLIGING = _AUXILIARIES | {"to", "been", "being", "need", "needs", "got", "now", "supposed", "meant", "told", "asked"}
_OBLIGING |= {"ordered", "instructed", "required", "expected", "obliged", "tasked", "bound", "called", "upon", "also"}
# The last word of "must", "has to", "is to", "phải", "doit".
_DUTIES = frozenset({"must", "should", "shall", "to", "phai", "doit", "doivent"})


def _may_stand(slot: Slot, slots: Sequence[Slot], words: Sequence[Word]) -> bool:
    """Whether a slot may stand in a topic: a field, small words, a "not" inside. "Có nên … không" asks something."""
    denied = "not" in slot.senses and slot not in (slots[0], slots[-1])
    inside = slot not in (slots[0], slots[-1]) and words[slot.start] == "en"  # "services publics en ligne"
    empty = inside or all(word in EMPTY for word in words[slot.start : slot.end])
    named = bool(slot.bodies) and slot is not slots[0] and words[slot.start].typed.istitle()  # "salaries Finance"
    return (bool(slot.fields) and not named) or denied or empty or _is_of_places(slot, slots, words)


def _is_of_places(slot: Slot, slots: Sequence[Slot], words: Sequence[Word]) -> bool:
    """Whether a group is what a topic is about, behind a word without a meaning: "fusion des communes"."""
    first = slots[0]
    is_group = slot.is_group or words[slot.start] == "communes"  # whose members are in no directory
    named = slot is not first and is_group and words[slot.start].typed.islower()
    return named and not first.is_understood and words[slot.start - 1] in ("des", "de")


_FEWEST_LED = 3  # syllables; fewer may be words of asking that the vocabulary lacks
# What tasks demand, in two syllables: "ai phải báo cáo", "việc sắp xếp báo chí".
_DEMANDS = frozenset(("báo cáo", "sắp xếp", "rà soát", "nghiên cứu", "tham mưu", "ban hành", "sửa đổi", "sơ kết"))
_DEMANDS |= {"đề án", "nghị định", "quy định", "quy chế", "kế hoạch", "chương trình", "thông tư", "nghị quyết"}
_DEMANDS |= {"tổng kết", "kiểm điểm", "thẩm định", "đề xuất", "hợp nhất", "sáp nhập", "giám sát", "quán triệt"}
# What they are about: "nhiệm vụ tiền lương".
_DEMANDS |= {"tiền lương", "phụ cấp", "biên chế", "trụ sở", "phân cấp", "phân quyền", "bảo hiểm", "tinh giản"}
_LED_BY = frozenset({"asker", "verb", "thing", "task", "state:due", "gives"})
_OWNING = ("cua", "do", "thuoc")  # a body after one of these is whose task it is, and not who gets a report
_NEVER_IN_TOPIC = ("state:", "status:", "report:", "op:", "count", "not", "never", "except", "role:")


def led_topic(question: Interpretation, unread: Sequence[Slot], index: Index) -> Part | None:
    """The topic that holds all words without a meaning of a Vietnamese question, after "ai", "phải" or before "nào".

    Its words must stand side by side in a text of the register, and none of them asks for anything else.
    """
    first, last = question.slots.index(unread[0]), question.slots.index(unread[-1])
    starts = [at for at in range(first, -1, -1) if _may_begin(question, at) and _all_topical(question, at, last)]
    ends = [
        at for at in range(last, len(question.slots)) if _may_end(question, at) and _all_topical(question, first, at)
    ]
    for start in reversed(starts):
        for end in reversed(ends):
            words = question.sentence.words[question.slot(start).start : question.slot(end).end]
            text = topic_text(words)
            is_known = len(words) >= _FEWEST_LED or text.lower() in _DEMANDS
            is_enough = is_known and _is_named(question, start, end) and not _names_department(words)
            if is_enough and not _is_for(question, end) and is_vietnamese(text) and holds_words(index, text):
                return Part("topic", text, question.slot(start).start, question.slot(end).end)
    return None


def _names_department(words: Sequence[Word]) -> bool:
    """Whether words are bodies of a sort, or one below those of the directory: "các đảng ủy", "Sở Y tế"."""
    words = words[words[0] in ("cac", "nhung") :]
    named = len(words) > 1 and words[0].written in _DEPARTMENTS and words[1].typed[:1].isupper()
    return named or " ".join(words[:2]) in _SORTS


# Without diacritics.
_SORTS = frozenset(("dang uy", "huyen uy", "quan uy", "xa uy", "dang bo", "chi bo", "chi uy", "uy ban", "hoi dong"))
_DEPARTMENTS = frozenset({"sở", "cục", "vụ", "viện", "chi", "phòng"})


def _may_begin(question: Interpretation, place: int) -> bool:
    """Whether a topic may begin at a position: at a word that asks for nothing, after one of those that lead to it."""
    begins = place == 0 or question.first_word(place) == "so"  # "việc số hóa tài liệu"
    is_word = _is_content(question.slot(place)) or (question.senses(place) == {"filler"} and begins)
    if "any-bodies" in question.senses(question.past(place, ("filler",))):
        return False  # "các cơ quan trung ương có việc gì": bodies that the register does not know by this name
    return (place == 0 or _is_led(question, place)) and is_word and not _names_ministry(question, place)


def _names_ministry(question: Interpretation, place: int) -> bool:
    """Whether a ministry is named there, known or not: "Bộ Thương mại", not "Bộ máy"."""
    start = question.slot(place).start
    words = question.sentence.words[start : start + 2] if start >= 0 else []
    return len(words) > 1 and words[0].written == "bộ" and all(word.typed.istitle() for word in words)


def _may_end(question: Interpretation, place: int) -> bool:
    """Whether a topic may end at a position: the "trách nhiệm" of "phụ cấp trách nhiệm" is no word of asking there."""
    slot = question.slot(place)
    is_rest = slot.senses == {"filler"} and place == len(question.slots) - 1 and not question.slots[0].is_understood
    return is_rest or _is_content(slot) or bool(slot.bodies)


def _is_named(question: Interpretation, start: int, end: int) -> bool:
    """Whether words beside a topic say that it is one: "việc sắp xếp", "báo cáo nào"; "báo cáo việc …" orders.

    So does a question that is nothing else, or goes on with "ai": "cơ sở dữ liệu quốc gia ai phụ trách".
    """
    after = question.slot(end + 1)
    asks_who = after.start >= 0 and _only_asks(question, end + 1)
    if "to-do" in after.senses:
        return False  # "các hội phải làm gì" asks it of somebody
    asked = asks_who or asks_how_far(question)
    begins = start == 0 and (after.start < 0 or asked or question.slot(end).end == question.sentence.colon)
    rest = [slot for slot in question.slots if slot.start > after.start or slot.end <= question.slot(start).start]
    # "Nghị quyết nào trong sổ" asks for documents, "báo cáo nào quá hạn" for tasks.
    more = any(slot.when or not slot.senses <= _OF_NOTHING for slot in rest)
    which = "whichever" in after.senses
    return _is_led(question, start) or (more if which else begins)


_OF_NOTHING = frozenset({"filler", "with:register"})


def _only_asks(question: Interpretation, place: int) -> bool:
    """Whether all words from a position on ask for something: "do ai làm", "có những nhiệm vụ nào", "hạn khi nào"."""
    rest = question.slots[place:]
    words = question.sentence.words[rest[0].start :] if rest else []
    if words[:1] == [_WHO] or (rest and _WHO in question.sentence.words[rest[0].start : rest[0].end]):
        return True
    alone = all(slot.senses & _ASKING and not slot.name_kinds for slot in rest)
    return (alone and not _ASKED.isdisjoint(words)) or _asks_for_things(question, place)


def _asks_for_things(question: Interpretation, place: int) -> bool:
    """Whether "có những việc nào trễ", "còn việc gì" follows: the things of a topic, in some state."""
    there_are = question.first_word(place) in ("co", "con")
    at = place + (question.senses(place) == {"filler"})
    slot, words = question.slot(at), question.sentence.words
    asked = slot.start >= 0 and not {"nao", "gi"}.isdisjoint(words[slot.start : slot.end])
    return there_are and asked and bool(slot.senses & {"thing", "task"})


_WHO = "ai"
_ASKING = frozenset({"filler", "asker", "verb", "thing", "task", "whichever", "bodies", "state:due", "filler when"})
_ASKED = frozenset({"ai", "nao", "gi", "sao", "dau"})


def _is_led(question: Interpretation, place: int) -> bool:
    """Whether a word that leads to a topic stands before a position: "ai phải", "việc", "các"."""
    before = question.slot(place - 1)
    words = question.sentence.words[before.start : before.end] if before.start >= 0 else []
    listed = words[:1] in (["cac"], ["nhung"])
    asked = "when" in before.senses and words[-1:] in (["xong"], ["thanh"])  # "bao giờ xong đề án tiền lương"
    return bool(before.senses & _LED_BY) or listed or asked or words[-2:] in _PROGRESS


_PROGRESS = (["tien", "do"], ["tinh", "hinh"], ["tinh", "trang"], ["ket", "qua"])  # without diacritics


def _is_for(question: Interpretation, end: int) -> bool:
    """Whether a body follows that the work is for, so that it is no task of that body: "báo cáo Bộ Chính trị"."""
    after = question.slot(end + 1)
    leads = "to:body" in after.senses and question.sentence.words[after.start] not in _OWNING
    return bool(after.bodies or (leads and question.slot(end + 2).bodies))


def _is_content(slot: Slot) -> bool:
    """Whether a slot is a word without a meaning of its own, a field of work, or such a word of what tasks demand."""
    return not slot.is_understood or bool(slot.fields) or bool(slot.senses & _IN_TOPICS)


# "Xây dựng cơ sở dữ liệu" is no question about the data of the register.
_IN_TOPICS = frozenset({"topical", "sorting", "issued:", "only", "with:register"})


def _all_topical(question: Interpretation, start: int, end: int) -> bool:
    """Whether no slot of a range asks for anything: no date, state, number or denial, no document and no id."""
    return all(
        not (slot.when or slot.length or slot.problem or slot.identity or slot.conclusion)
        and not any(sense.startswith(_NEVER_IN_TOPIC) for sense in slot.senses)
        for slot in question.slots[start : end + 1]
    )
