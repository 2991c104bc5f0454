"""A question cut into slots: at each word the longest phrase that means something, with everything that it may mean."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from kltrack.query.texts import holds_words
from kltrack.question.slots.candidates import Candidates
from kltrack.question.slots.carried_out import with_what_was_carried_out
from kltrack.question.slots.known_names import Names
from kltrack.question.slots.language import language_of
from kltrack.question.slots.obligations import with_obligations
from kltrack.question.slots.sentence import Sentence
from kltrack.question.slots.slot import Slot
from kltrack.question.slots.topic_ends import with_words_behind
from kltrack.question.slots.topics import closes_asking, text_end, topic_end, topic_text
from kltrack.question.slots.whether import asks_whether
from kltrack.question.vocabulary.senses import phrases, senses_at
from kltrack.syllables import is_vietnamese
from kltrack.text import ARTICLES

_LONGEST_TEXT = 8  # words
_POLITE = frozenset(
    ("a", "nhe", "nhi", "ha", "ta", "nha", "vay", "the", "ban", "anh", "chi", "em", "ad", "mn", "b")
)  # after a Vietnamese question
_INDEFINITE = frozenset({"a", "an", "un", "une"})
_EITHER = frozenset({"both", "either", "neither"})
_CONTAINS = frozenset({"contain", "contains", "containing"})
_CONTAINS_OR_FRENCH = _CONTAINS | {"contient", "contiennent", "contenant"}
_CONTAINS_OR_FRENCH |= {"mention", "mentions", "mentioning", "mentionne", "mentionnent", "mentionnant"}
_OWNERS = frozenset({"its", "their", "our", "his", "her", "your", "my"})
_FRENCH_OWNERS = frozenset({"sa", "son", "ses", "leur", "leurs", "notre", "nos", "votre", "vos"})
_TYPE_WORDS = frozenset(("ministere", "ministry", "commission", "union", "alliance", "association", "confederation"))


def slots_of(sentence: Sentence, names: Names, today: date) -> list[Slot]:
    """The slots of a question, in order and without gaps."""
    cutter = _Cutter(sentence, names, today)
    slots: list[Slot] = []
    while (start := slots[-1].end if slots else 0) < len(sentence.words):
        slots.append(cutter.slot(start, slots))
    for after in range(1, len(slots) + 1):
        if after == len(slots) or slots[after].start in sentence.after_comma:
            _read_whether(sentence, slots, after - 1)
    _read_request(sentence, slots)
    slots = with_obligations(sentence, with_what_was_carried_out(sentence, slots))
    return [
        slot._replace(senses=frozenset())
        if _is_foreign_name(slot, sentence) or _is_foreign_abbreviation(slot, sentence, names)
        else slot
        for slot in slots
    ]


def _read_whether(sentence: Sentence, slots: list[Slot], place: int) -> None:
    """Make the "không" that ends a clause at a place, before polite words, a filler where it only asks whether."""
    while place > 0 and sentence.words[slots[place].start] in _POLITE:
        place -= 1
    last = slots[place]
    is_short = last.end - last.start == 1 or sentence.words[last.start : last.end][:1] == ["hay"]
    if last.senses & {"not", "never", "of-id:"} and is_short and asks_whether(sentence.words[: last.end]):
        slots[place] = last._replace(senses=frozenset({"filler"}))


def _read_request(sentence: Sentence, slots: list[Slot]) -> None:
    """Make a field that begins a question the request that it also is: "kiểm tra những việc quá hạn", check them."""
    place = next((at for at, slot in enumerate(slots) if slot.fields or not slot.senses & _FRAMING), len(slots))
    if not all("opening" in slot.senses for slot in slots[place : place + 1]) or place + 1 >= len(slots):
        return
    following = slots[place + 1]
    is_apart = following.start == sentence.colon or following.start in sentence.after_comma
    if not is_apart and (following.bodies or following.senses & _REQUESTED):
        slots[place] = slots[place]._replace(fields=())


_FRAMING = frozenset({"filler", "opening", "wondering", "edging"})
_SEEKING = frozenset({"opening", "filler", "task", "thing", "listing", "all"})
_REQUESTED = frozenset({"task", "thing", "filler", "listing", "opening"})


def _is_foreign_name(slot: Slot, sentence: Sentence) -> bool:
    """Whether a word that is a filler in another language is a name in this one: the "Lam" of "tasks of To Lam"."""
    word = sentence.words[slot.start]
    if (
        "filler" not in slot.senses
        or slot.end - slot.start > 1
        or not (word.typed.istitle() and word.written.isascii())
    ):
        return False
    if slot.start == 0:
        return False
    language = language_of(sentence.text)
    return language is None or not phrases(language).knows(word)


_STILL = ("encore", "toujours")  # "que contient encore la 202"


def _is_foreign_abbreviation(slot: Slot, sentence: Sentence, names: Names) -> bool:
    """Whether a word of another language may be an abbreviation in small letters: the "moc" of "moc overdue"."""
    word = sentence.words[slot.start]
    if slot.end - slot.start > 1 or slot.name_kinds or not slot.senses or not names.is_abbreviation(word):
        return False
    others = " ".join(each.typed for each in sentence.words if each is not word)
    language = language_of(others) if others else None
    return language is not None and not phrases(language).knows(word)


class _Cutter:
    """Cuts a question into slots, from left to right: what a slot may be can depend on the slots before it."""

    def __init__(self, sentence: Sentence, names: Names, today: date) -> None:
        self._sentence, self._words, self._names = sentence, sentence.words, names
        self._candidates = Candidates(sentence, names, today)

    def slot(self, start: int, before: Sequence[Slot]) -> Slot:
        """The longest slot that begins at a word; where several are as long, all that they may be."""
        previous = before[-1].senses if before else frozenset()
        if start in self._sentence.quotations and ("to:text" in previous or self._is_sought(start, before)):
            end, text = self._sentence.quotations[start]
            return Slot(start, end, text=text)
        if topic := self._topic(start, before):
            return topic
        candidates = list(self._candidates.at(start, before))
        end = max((slot.end for slot in candidates), default=start + 1)
        longest = [slot for slot in candidates if slot.end == end]
        vietnamese = start > 0 and self._words[start - 1] in ("den", "toi", "tu", "chu", "mot")  # "nhac den the che"
        if (
            not vietnamese
            and ("to:text" in previous or (self._words[start - 1] in _STILL and _awaits(before, "to:text")))
            and self._words[start].written in (*ARTICLES, "un", "une", "des", "any", *_STILL)
        ):
            return Slot(start, start + 1, senses=frozenset({"filler"}))
        if (
            _awaits(before, "to:text")
            and not any(slot.conclusion for slot in longest)
            and not self._leads_to_number(longest)
            and not self._is_had(start, longest)
            and not any("only" in slot.senses for slot in longest)  # "mention only Home Affairs"
            and not self._is_by_name(longest)
        ):
            named = max((slot.end for slot in longest if slot.bodies), default=0)  # "mention the Ministry of Finance"
            end = self._whole_text_end(start) or max(named, text_end(self._sentence, start, self._candidates.lookup))
            text = topic_text(self._words[start:end])
            # "Which tasks mention a date", "… mention both land and planning"
            plural = end == start + 1 and self._words[start] in ("cac", "nhung")  # "nhac toi cac viec"
            is_small = plural or (not text and self._words[start] in _INDEFINITE) or self._words[start] in _EITHER
            if self._words[start] in ("most", "plus"):  # "contient le plus d'échéances", but "with the word most"
                is_small = is_small or not _CONTAINS_OR_FRENCH.isdisjoint(self._words[max(start - 2, 0) : start])
            end = start + 1 if is_small else end
            if self._is_named_later(start):  # only a body is mentioned by name
                is_small, end = True, start + 1
            return Slot(start, end, text=None if is_small else text or self._words[start].typed)
        awaits_name = _awaits(before, "to:body", "except") or self._begins_with_type(start)
        awaits_name = awaits_name and self._words[start - 1].written not in ("a", "an")  # "a plan", no "à"
        is_open = all(any(sense.startswith("member:") for sense in slot.senses) for slot in longest)  # or none at all
        part = self._names.part_at(self._words, start) if is_open and awaits_name else None
        if part and not self._is_cut_short(start, part[0]):
            return Slot(start, part[0], bodies=part[1])
        return _merge(start, end, longest)

    def _is_sought(self, start: int, before: Sequence[Slot]) -> bool:
        """Whether words in quotation marks that are no name stand behind "find" or "tasks": `tìm "biên chế"`."""
        asked = all(slot.senses and slot.senses <= _SEEKING for slot in before)
        is_asked = asked and any(slot.senses & {"opening", "task", "thing", "listing"} for slot in before)
        return is_asked and not any(slot.name_kinds or slot.identity for slot in self._candidates.at(start, before))

    def _is_had(self, start: int, longest: Sequence[Slot]) -> bool:
        """Whether "contain" tells what somebody has, as in "does 202 contain deadlines", and no word of a text."""
        senses = [sense for slot in longest for sense in slot.senses]
        contains = not _CONTAINS.isdisjoint(self._words[max(start - 2, 0) : start])
        several = any("s" in {word[-1:] for word in self._words[slot.end - 1 : slot.end + 1]} for slot in longest)
        return (
            contains and several and any(sense.startswith(("state:due", "state:overdue", "kind:")) for sense in senses)
        )

    def _is_by_name(self, longest: Sequence[Slot]) -> bool:
        """Whether a body stands before "by name": "mention the Ministry of Finance by name"."""
        return any(slot.bodies and "named" in senses_at(self._words, slot.end)[0] for slot in longest)

    def _is_named_later(self, start: int) -> bool:
        """Whether "by name" or the like stands behind a word."""
        return any("named" in senses_at(self._words, place)[0] for place in range(start + 1, len(self._words)))

    def _begins_with_type(self, start: int) -> bool:
        """Whether a word says of which type the body is whose name it begins: "Bộ Lao động"."""
        return self._words[start] in _TYPE_WORDS or self._words[start].written in ("bộ", "bo")

    def _is_cut_short(self, start: int, end: int) -> bool:
        """Whether one syllable alone stands after "Bộ": the "Bộ Tư" of "Bộ Tư lệnh" is no ministry, "bộ KH" may be."""
        words = self._words[start:end]
        return len(words) == len(("bộ", "tư")) and words[0].written == "bộ" and not words[1].typed.isupper()

    def _whole_text_end(self, start: int) -> int:
        """The end of the question, where all that follows stands in a text: "có cụm từ vị trí việc làm"; else 0."""
        end = len(self._words)
        words = self._words[start : end - closes_asking(self._words, start, end)]
        text = " ".join(word.typed for word in words)
        several = 1 < len(words) <= _LONGEST_TEXT and is_vietnamese(text)
        return start + len(words) if several and holds_words(self._names.documents.register, text) else 0

    def _topic(self, start: int, before: Sequence[Slot]) -> Slot | None:
        """What is to be searched for and found, after a word that leads to it; an id is no topic."""
        if self._names.identity(self._words[start].typed) or not self._awaits_topic(before):
            return None
        # "Tasks about deliverables": tasks are named already, so that the last word is what they are about.
        named = any(slot.senses & {"task", "thing", "all", "state:due", "state:open"} for slot in before)
        senses, after = senses_at(self._words, start)
        if senses & {"each:conclusion", "each:field"}:
            return None  # "Bộ Nội vụ liên quan đến kết luận nào"
        if self._is_owner(start):
            return Slot(start, start + 1, senses=frozenset({"filler"}))
        is_last = after == len(self._words) and bool(senses & {"task", "thing"})
        end = after if named and is_last else topic_end(self._sentence, start, self._candidates.lookup)
        end = end if end > start else self._candidates.matter_end(start)
        end = with_words_behind(self._words, start, end, self._candidates, self._names.documents.register)
        return Slot(start, end, topic=topic_text(self._words[start:end])) if end > start else None

    def _is_owner(self, start: int) -> bool:
        """Whether a word before a field only tells whose it is: "about its newspapers", "sur ses journaux"."""
        is_french = self._words[start] in _FRENCH_OWNERS and language_of(self._sentence.text) == "fr"
        lookup = self._candidates.lookup
        is_owner = is_french or self._words[start] in _OWNERS
        return is_owner and lookup.field_end(start + 1) > start + 1 and not lookup.is_name(start)

    def _awaits_topic(self, before: Sequence[Slot]) -> bool:
        """Whether a topic may follow: after "about", after another and "or", after "on" unless a date belongs there."""
        listed = before[:-1] if before and before[-1].senses == {"filler"} else before
        if len(listed) > 1 and "or" in listed[-1].senses:
            return bool(listed[-2].topic) or (bool(listed[-2].fields) and _awaits(listed[:-2], "to:topic"))
        leading = [slot for slot in before if slot.senses != {"filler"}][-2:]
        dated = len(leading) > 1 and "op:on" in leading[1].senses and self._words[leading[0].start] == "due"
        return _awaits(before, "to:topic") and not dated

    def _leads_to_number(self, longest: Sequence[Slot]) -> bool:
        """Whether these words introduce a document's number: the "conclusion" of "conclusion 202"."""
        leading = [slot for slot in longest if "to:conclusion" in slot.senses and slot.end < len(self._words)]
        words = self._words
        return any(any(self._names.documents.at(words, slot.end, words[slot.start : slot.end])) for slot in leading)


def _awaits(before: Sequence[Slot], *senses: str) -> bool:
    """Whether a word of one of these senses stands right before, with or without an article between."""
    last = before[-1].senses if before else frozenset[str]()
    if last == {"filler"} and len(before) > 1:
        last = before[-2].senses
    return not last.isdisjoint(senses)


def _merge(start: int, end: int, candidates: Sequence[Slot]) -> Slot:
    """One slot that may be all that the candidates may be; where one is a date that can be read, that date alone."""
    problems = [slot.problem for slot in candidates if slot.problem]
    sure = [slot for slot in candidates if slot.when or slot.length] or [slot for slot in candidates if slot.identity]
    if sure:
        return sure[0]
    if problems and not any(slot.name_kinds for slot in candidates):
        return Slot(start, end, problem=problems[0])
    return Slot(
        start,
        end,
        senses=frozenset[str]().union(*(slot.senses for slot in candidates)),
        bodies=tuple(dict.fromkeys(body for slot in candidates for body in slot.bodies)),
        fields=tuple(dict.fromkeys(name for slot in candidates for name in slot.fields)),
        conclusion=next((slot.conclusion for slot in candidates if slot.conclusion), None),
        standing=next((slot.standing for slot in candidates if slot.standing), None),
        possessive=any(slot.possessive for slot in candidates),
        is_group=any(slot.is_group for slot in candidates),
    )
