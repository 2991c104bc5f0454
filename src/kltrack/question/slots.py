"""A question cut into slots: at each word the longest phrase that means something, with everything that it may mean."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from functools import cached_property

from kltrack.dates import DateProblem, Length, When, match_length, match_span, match_when
from kltrack.dates.lists import lists_in
from kltrack.dates.words import MONTHS, Word
from kltrack.question.documents import NUMBER_WORDS
from kltrack.question.language import language_of
from kltrack.question.names import Names
from kltrack.question.sentence import Sentence
from kltrack.question.titles import titled_at
from kltrack.question.topics import Lookup, text_end, topic_end, topic_text
from kltrack.question.vocabulary import senses_at, table
from kltrack.terms import STANDING_WORDS
from kltrack.text import ARTICLES
from kltrack.tuples import NamedTuple

_PRONOUNS = frozenset(("il", "elle", "ils", "elles", "on", "je", "nous", "vous"))
_POLITE = frozenset(("a", "nhe", "vay", "the"))  # after a Vietnamese question
_INDEFINITE = ("a", "an", "the")
_TYPE_WORDS = frozenset(("ministere", "ministry", "commission", "union", "alliance", "association", "confederation"))
_YEAR = 4  # figures
_PROCHAINS = ("prochains", "prochaines")


class Slot(NamedTuple):
    """Some words of a question, `words[start:end]`, and all that they may be; if nothing, they are not understood."""

    start: int
    end: int
    senses: frozenset[str] = frozenset()
    bodies: tuple[str, ...] = ()
    fields: tuple[str, ...] = ()
    when: When | None = None
    length: Length | None = None
    counts_from_today: bool = False  # of a length: "les 30 prochains jours" says so, "30 jours" does not
    conclusion: str | None = None
    identity: str | None = None  # of an assignment
    text: str | None = None  # what to search for
    topic: str = ""  # what to search for, and to find
    standing: str | None = None
    possessive: bool = False
    is_group: bool = False  # of one body with members
    is_headed: bool = False  # its name is read with the head of another
    problem: DateProblem | None = None
    is_listed: bool = False  # a date that shares something with others: the "14" of "14 and 20 December"

    @property
    def is_understood(self) -> bool:
        """Whether these words may be anything at all."""
        return (
            self.text is not None
            or bool(self.topic)
            or any((self.senses, self.name_kinds, self.when, self.length, self.problem, self.standing, self.identity))
        )

    @property
    def is_day(self) -> bool:
        """Whether these words are a single day."""
        return self.when is not None and self.when.is_day

    @property
    def name_kinds(self) -> tuple[str, ...]:
        """The kinds of thing that these words may name: body, field, conclusion."""
        kinds = (("body", self.bodies), ("field", self.fields), ("conclusion", self.conclusion))
        return tuple(kind for kind, value in kinds if value)


def slots_of(sentence: Sentence, names: Names, today: date) -> list[Slot]:
    """The slots of a question, in order and without gaps."""
    cutter = _Cutter(sentence, names, today)
    slots: list[Slot] = []
    while (start := slots[-1].end if slots else 0) < len(sentence.words):
        slots.append(cutter.slot(start, slots))
    place = len(slots) - 1
    while place > 0 and sentence.words[slots[place].start] in _POLITE:
        place -= 1
    last = slots[place] if slots else Slot(-1, -1)
    if last.senses & {"not", "never"} and last.end - last.start == 1 and _asks_whether(sentence.words[: last.end]):
        slots[place] = last._replace(senses=frozenset({"filler"}))
    return [slot._replace(senses=frozenset()) if _is_foreign_name(slot, sentence) else slot for slot in slots]


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
    return language is None or not table(language).knows(word)


def _asks_whether(words: Sequence[Word]) -> bool:
    """`có … không?`, `có … chưa?`: the last word only makes it a question. "Không có … không" is left alone."""
    if words[-1] not in ("khong", "ko", "chua") or words[-1].written not in (words[-1], "không", "chưa"):
        return False
    opening = [place for place, word in enumerate(words) if _opens_whether(word, words[-1])]
    denied = [place for place in opening if words[place - 1] in ("khong", "ko", "chua", "chang") and place > 0]
    return bool(opening) and not denied


def _opens_whether(word: Word, last: Word) -> bool:
    """Whether a word opens such a question: `có` before "không" or "chưa", `đã` before "chưa" alone."""
    return (word == "co" and word.written in ("co", "có")) or (
        word == "da" and word.written in ("da", "đã") and last == "chua"
    )


def _verb_before_pronoun(word: Word) -> Word | None:
    """The verb of a French question: "doit" of "doit-elle", "coordonne" of "coordonne-t-il"."""
    verb, _, pronoun = word.typed.rpartition("-")
    return Word.of(verb.removesuffix("-t")) if verb and pronoun.lower() in _PRONOUNS else None


class _Cutter:
    """Cuts a question into slots, from left to right: what a slot may be can depend on the slots before it."""

    def __init__(self, sentence: Sentence, names: Names, today: date) -> None:
        self._sentence, self._words, self._names, self._today = sentence, sentence.words, names, today
        self._all_in_capitals = sentence.text.upper() == sentence.text
        self._dates_in_lists = {each.start: each for each in lists_in(sentence.words, sentence.after_comma, today)}

    def slot(self, start: int, before: Sequence[Slot]) -> Slot:
        """The longest slot that begins at a word; where several are as long, all that they may be."""
        previous = before[-1].senses if before else frozenset()
        if start in self._sentence.quotations and "to:text" in previous:
            end, text = self._sentence.quotations[start]
            return Slot(start, end, text=text)
        named = self._names.identity(self._words[start].typed)
        if not named and self._awaits_topic(before) and (end := topic_end(self._sentence, start, self._lookup)) > start:
            return Slot(start, end, topic=topic_text(self._words[start:end]))
        candidates = list(self._candidates(start, before))
        end = max((slot.end for slot in candidates), default=start + 1)
        longest = [slot for slot in candidates if slot.end == end]
        if "to:text" in previous and self._words[start] in ARTICLES:
            return Slot(start, start + 1, senses=frozenset({"filler"}))
        if (
            _awaits(before, "to:text")
            and not any(slot.conclusion for slot in longest)
            and not self._leads_to_number(longest)
        ):
            end = text_end(self._sentence, start, self._lookup)
            return Slot(start, end, text=topic_text(self._words[start:end]) or self._words[start].typed)
        awaits_name = _awaits(before, "to:body", "except") or self._words[start] in _TYPE_WORDS
        if not longest and awaits_name and (part := self._names.part_at(self._words, start)):
            return Slot(start, part[0], bodies=part[1])
        return _merge(start, end, longest)

    def _awaits_topic(self, before: Sequence[Slot]) -> bool:
        """Whether a topic may follow: after "about", after another and "or", after "on" unless a date belongs there."""
        listed = before[:-1] if before and before[-1].senses == {"filler"} else before
        if len(listed) > 1 and "or" in listed[-1].senses:
            return bool(listed[-2].topic) or (bool(listed[-2].fields) and _awaits(listed[:-2], "to:topic"))
        leading = [slot for slot in before if slot.senses != {"filler"}][-2:]
        dated = len(leading) > 1 and "op:on" in leading[1].senses and self._words[leading[0].start] == "due"
        return _awaits(before, "to:topic") and not dated

    def _is_number_word(self, start: int, before: Sequence[Slot]) -> bool:
        """Whether a word only says that a document's number comes: the "No." of "conclusion No. 202"."""
        led = bool(before) and "to:conclusion" in before[-1].senses
        figures = start + 1 < len(self._words) and self._words[start + 1][:1].isdigit()
        return led and figures and self._words[start] in NUMBER_WORDS

    def _leads_to_number(self, longest: Sequence[Slot]) -> bool:
        """Whether these words introduce a document's number: the "conclusion" of "conclusion 202"."""
        leading = [slot for slot in longest if "to:conclusion" in slot.senses and slot.end < len(self._words)]
        words = self._words
        return any(any(self._names.documents.at(words, slot.end, words[slot.start : slot.end])) for slot in leading)

    @cached_property
    def _is_french(self) -> bool:
        return language_of(self._sentence.text) == "fr"

    @property
    def _lookup(self) -> Lookup:
        return Lookup(self._is_date, self._field_end, self._is_name, self._is_group)

    def _is_date(self, start: int) -> bool:
        found = (*self._dates(start), *self._lengths(start)) if start < len(self._words) else ()
        return start in self._dates_in_lists or any(found)

    def _field_end(self, start: int) -> int:
        return max((slot.end for slot in self._name_slots(start) if slot.fields), default=start)

    def _is_name(self, start: int) -> bool:
        if start >= len(self._words):
            return False
        named = any(slot.bodies for slot in self._name_slots(start))
        return named or any(self._names.documents.at(self._words, start, None))

    def _is_group(self, start: int) -> bool:
        named = list(self._name_slots(start)) if start < len(self._words) else []
        longest = max(named, key=lambda slot: slot.end, default=None)
        return longest is not None and longest.is_group

    def _candidates(self, start: int, before: Sequence[Slot]) -> Iterator[Slot]:
        senses, end = self._senses(start)
        if self._is_capital_article(start):
            senses, end = frozenset(), start + 1
        if self._is_number_word(start, before):
            senses, end = frozenset({"to:conclusion"}), start + 1
        if senses:
            yield Slot(start, end, senses=senses)
        elif verb := _verb_before_pronoun(self._words[start]):
            yield Slot(start, start + 1, senses=senses_at([verb], 0)[0])
        elif self._words[start] == "-":
            yield Slot(start, start + 1, senses=frozenset({"filler"}))
        if self._words[start] in STANDING_WORDS:
            yield Slot(start, start + 1, standing=self._words[start])
        if identity := self._names.identity(self._words[start].typed):
            yield Slot(start, start + 1, identity=identity)
        leading_words = _leading_to_number(before, self._words)
        if start in self._dates_in_lists and leading_words is None:
            listed = self._dates_in_lists[start]
            yield Slot(start, listed.end, when=listed.when, problem=listed.problem, is_listed=True)
        else:
            yield from self._dates(start)
            yield from self._lengths(start)
        yield from self._numbers(start, leading_words)
        yield from self._name_slots(start)

    def _is_capital_article(self, start: int) -> bool:
        """Whether an article in capitals stands there, not as first word: AN is a name, as is the A of "for the A"."""
        word = self._words[start]
        return start > 0 and word in _INDEFINITE and word.typed.isupper() and not self._all_in_capitals

    def _senses(self, start: int) -> tuple[frozenset[str], int]:
        """The senses of the longest phrase, and the index after it; "cả Thành ủy" ends before "Thành ủy Huế" begins."""
        senses, end = senses_at(self._words, start)
        if end - start > 1 and self._words[end - 1] == "cuoi" and self._is_end_of_period(end - 1):
            return senses_at(self._words[: end - 1], start)  # "hạn" of "hạn cuối tháng 12"
        if "committee:after" in senses:
            for place in range(start + 1, end):
                if any(slot.end > end for slot in self._name_slots(place)):
                    return senses_at(self._words[:place], start)
        return senses, end

    def _is_end_of_period(self, start: int) -> bool:
        return any(slot.when and slot.when.ends for slot in self._dates(start))

    def _end_of_date(self, start: int) -> int:
        """The index before which a date from `start` on must end: "in June, 5 tasks" names no 5 June."""
        words = self._words
        commas = (place for place in self._sentence.after_comma if start < place < len(words))
        ends = (at for at in commas if words[at].isdigit() and len(words[at]) < _YEAR and words[at - 1] in MONTHS)
        return min(ends, default=len(words))

    def _dates(self, start: int) -> Iterator[Slot]:
        try:
            hit = match_when(self._words[: self._end_of_date(start)], start, self._today)
        except DateProblem as problem:
            yield Slot(start, start + 1, problem=problem)
        else:
            if hit and not any(word.typed == "AN" for word in self._words[start : hit[1]]):
                yield Slot(start, hit[1], when=hit[0])

    def _lengths(self, start: int) -> Iterator[Slot]:
        words = self._words
        if hit := match_length(words, start):
            yield Slot(start, hit[1], length=hit[0])
        elif start + 1 < len(words) and words[start + 1] in _PROCHAINS:
            hit = match_length([words[start], *words[start + 2 :]], 0)
            if hit:
                yield Slot(start, start + hit[1] + 1, length=hit[0], counts_from_today=True)

    def _numbers(self, start: int, leading_words: Sequence[Word] | None) -> Iterator[Slot]:
        for end, name in self._names.documents.at(self._words, start, leading_words):
            yield self._with_day_of_issue(start, end, name) or Slot(start, end, conclusion=name)

        for end, name in titled_at(self._words, start, self._names.documents.register):
            yield Slot(start, end, conclusion=name)

    def _with_day_of_issue(self, start: int, end: int, name: str) -> Slot | None:
        """`202 of 31 October 2025`, where that is the day on which a document of that number was issued."""
        for place in (end, end + 1):
            senses, after = senses_at(self._words, end) if place > end else (frozenset[str](), place)
            if place > end and not (senses & {"dated", "issued"} and after == place):
                continue
            try:
                hit = match_span(self._words, place, self._today)
            except DateProblem:
                continue
            if not hit or hit[0].first != hit[0].last:
                continue
            if dated := self._names.documents.name_with_day(name, hit[0].first.isoformat()):
                return Slot(start, hit[1], conclusion=dated)
        return None

    def _name_slots(self, start: int) -> Iterator[Slot]:
        for end, possessive, key in self._names.keys_at(self._words, start):
            has_comma = self._sentence.has_comma(start, end - 1)
            bodies = self._names.bodies(key, self._words[start:end], self._all_in_capitals, has_comma)
            if bodies and end == start + 1 and self._words[start].typed.isupper() and self._is_french:
                bodies = self._names.with_initials(bodies, self._words[start].typed)
            fields = self._names.fields(key)
            if bodies and self._names.is_title(key, bodies[0]) and not self._is_written_as_name(start, end):
                bodies = ()
            if bodies or fields:
                is_group = len(bodies) == 1 and self._names.has_members(bodies[0])
                yield Slot(start, end, bodies=bodies, fields=fields, possessive=possessive, is_group=is_group)

    def _is_written_as_name(self, start: int, end: int) -> bool:
        """Whether the last word has a capital, and not only as the first of the sentence: "retards du Premier"."""
        last = self._words[end - 1]
        return start > 0 and last.typed.istitle() and last.written.isascii()


def _leading_to_number(before: Sequence[Slot], words: Sequence[Word]) -> Sequence[Word] | None:
    """The words after which a bare number is a document's: "conclusion", or another document joined to it."""
    for slot in reversed(before):
        if slot.conclusion or ("to:conclusion" in slot.senses and not slot.senses & {"op:in", "from?"}):
            return words[slot.start : slot.end]
        if not slot.senses & {"and", "or"}:
            return None
    return None


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
