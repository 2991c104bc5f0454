"""What the words at a place of a question may be: phrases of the vocabulary, names, dates, lengths, documents, ids."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from functools import cached_property

from kltrack.dates import DateProblem, match_length, match_when
from kltrack.dates.lists import lists_in
from kltrack.dates.words import MONTHS, Word
from kltrack.question.slots.documents import NUMBER_WORDS
from kltrack.question.slots.dotted import with_slash
from kltrack.question.slots.french_verbs import as_verb, verb_before_pronoun
from kltrack.question.slots.known_names import Names
from kltrack.question.slots.language import language_of
from kltrack.question.slots.sentence import Sentence
from kltrack.question.slots.short_names import may_be_short
from kltrack.question.slots.slot import Slot
from kltrack.question.slots.titles import titled_at
from kltrack.question.slots.topics import Lookup
from kltrack.question.vocabulary.senses import phrases, senses_at
from kltrack.terms import STANDING_WORDS

_INDEFINITE = ("a", "an", "the")
_A = ("a", "an", "une")
_LONGEST_INITIALS = 5  # letters of "bnnmt"
_YEAR = 4  # figures
_NOW = ("gio", "nay")
_LIMITS = ("truoc", "before", "after", "avant")
_PROCHAINS = ("prochains", "prochaines")


class Candidates:
    """All that may stand at each place of a question; of what stood before, only its last slots matter."""

    def __init__(self, sentence: Sentence, names: Names, today: date) -> None:
        self._sentence, self._words, self._names, self._today = sentence, sentence.words, names, today
        self._all_in_capitals = sentence.text.upper() == sentence.text
        self._dates_in_lists = {each.start: each for each in lists_in(sentence.words, sentence.after_comma, today)}

    @property
    def lookup(self) -> Lookup:
        """What ends a text or topic that is searched for."""
        return Lookup(self._is_date, self._field_end, self._is_name, self._is_group, self._is_part, self._is_document)

    def at(self, start: int, before: Sequence[Slot]) -> Iterator[Slot]:
        """Every slot that may begin at a word, after the slots before it."""
        senses, end = self._senses(start)
        if self._is_capital_article(start) or (end > start + 1 and self._is_abbreviation(start)):
            senses, end = frozenset(), start + 1
        if self._is_number_word(start, before):
            senses, end = frozenset({"to:conclusion"}), start + 1
        if senses:
            yield Slot(start, end, senses=senses)
        elif verb := verb_before_pronoun(self._words[start]):
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
            # "kết luận 202 ngày nào": a document that there is, and no length of 202 days
            if not (leading_words and self._names.documents.is_numbered(self._words[start])):
                yield from self._lengths(start)
        yield from self._numbers(start, leading_words)
        yield from self._name_slots(start)

    def _is_number_word(self, start: int, before: Sequence[Slot]) -> bool:
        """Whether a word only says that a document's number comes: the "No." of "conclusion No. 202"."""
        led = bool(before) and "to:conclusion" in before[-1].senses
        figures = start + 1 < len(self._words) and self._words[start + 1][:1].isdigit()
        return led and figures and self._words[start] in NUMBER_WORDS

    @cached_property
    def _is_french(self) -> bool:
        return language_of(self._sentence.text) == "fr"

    @cached_property
    def _is_english(self) -> bool:
        return language_of(self._sentence.text) == "en"

    def _is_strange(self, start: int) -> bool:
        """Whether a word that is neither English nor French stands beside such words alone."""
        word, others = self._words[start], (*self._words[:start], *self._words[start + 1 :])
        spoken = any(each in MONTHS or phrases(code).knows(each) for code in ("en", "fr") for each in others)
        known = any(phrases(code).knows(word) for code in ("en", "fr"))
        return spoken and not known and not any(map(phrases("vi").knows, others))

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
        return longest is not None and any(map(self._names.is_group, longest.bodies))

    def _is_document(self, start: int) -> bool:
        """Whether a bare number stands there that is a document's."""
        word = self._words[start] if start < len(self._words) else ""
        return word.isascii() and word.isdigit() and self._names.documents.is_numbered(word)

    def _is_part(self, start: int) -> bool:
        """Whether a part of a body's name stands there, of several words: the "comités provinciaux" of the Party."""
        part = self._names.part_at(self._words, start) if start < len(self._words) else None
        return part is not None and part[0] > start + 1

    def matter_end(self, start: int) -> int:
        """The index after a ministry's name in small letters, without "ministry" and no recorded field; else `start`.

        "Tasks on national defence" are about it: they may be anybody's.
        """
        named = [slot for slot in self._name_slots(start) if not slot.possessive]
        longest = max(named, key=lambda slot: slot.end, default=None)
        end = longest.end if longest else start
        words = self._words[start:end]
        small = all(word.typed.islower() for word in words) and sum(map(len, words)) > _LONGEST_INITIALS
        if longest is None or longest.fields or not small:
            return start
        return end if self._names.is_ministry_without_type(longest.bodies, " ".join(words)) else start

    def _is_capital_article(self, start: int) -> bool:
        """Whether an article in capitals stands there, not as first word: AN is a name, as is the A of "for the A".

        Also the IT of "IT staff", which is no pronoun, and CA, the police, which is neither "cả" nor "ça".
        """
        word = self._words[start]
        in_capitals = word.typed.isupper() and not self._all_in_capitals
        return in_capitals and (word == "it" or word.typed == "CA" or (start > 0 and word in _INDEFINITE))

    def _is_abbreviation(self, start: int) -> bool:
        """Whether a word in capitals is a body's: the "MOST" of "MOST deadlines", which begins no phrase."""
        if not self._words[start].typed.isupper() or self._all_in_capitals:
            return False
        return any(slot.bodies and slot.end == start + 1 for slot in self._name_slots(start))

    def _senses(self, start: int) -> tuple[frozenset[str], int]:
        """The senses of the longest phrase, and the index after it; "cả Thành ủy" ends before "Thành ủy Huế" begins."""
        senses, end = self._phrase(start)
        if end == start + 1:
            strange = self._names.is_abbreviation(self._words[start]) and self._is_strange(start)
            # "deadlines moc" may be a ministry's, and no "mốc"
            senses = frozenset() if strange else as_verb(self._sentence, start, senses)
        if end - start > 1 and self._words[end - 1] == "cuoi" and self._is_end_of_period(end - 1):
            return senses_at(self._words[: end - 1], start)  # "hạn" of "hạn cuối tháng 12"
        may_lead = bool(senses & {"of-id:lineage", "at-latest"})
        if may_lead and end - start > 1 and self._words[end - 1] in _LIMITS and self._is_date(end):
            # "việc trước 15/12", "come after 15 December", "before March or before 2026"
            return senses_at(self._words[: end - 1], start)
        if end - start > 1 and ("between" in senses or self._words[end - 1] == "next") and self._is_date(end - 1):
            # "trong" of "trong khoảng 1/12 và 20/12", "coming up" of "coming up next week"
            return senses_at(self._words[: end - 1], start)
        if "with:scorecard" in senses and end < len(self._words):
            return senses_at(self._words[: start + 1], start)  # "của các cơ quan báo chí" are some of them
        if senses & {"committee:after", "each", "own-body", "to:topic"}:  # "ve chuyen doi so" is no "về chuyện"
            for place in range(start + 1, end):
                if any(slot.end > end for slot in self._name_slots(place)):
                    return senses_at(self._words[:place], start)
        return senses, end

    def _named_within(self, start: int, end: int) -> int:
        """The place of a word with a capital in a phrase that is a body's name; 0 for none."""
        titled = (at for at in range(start + 1, end) if self._words[at].typed.istitle())
        return next((at for at in titled if any(slot.bodies for slot in self._name_slots(at))), 0)

    def _phrase(self, start: int) -> tuple[frozenset[str], int]:
        """The senses of the longest phrase, and the index after it; "chủ trì, thực hiện" are two roles."""
        senses, end = senses_at(self._words, start)
        if senses <= {"filler", "edging"} and end - start > 1 and (named := self._named_within(start, end)):
            return senses_at(self._words[:named], start)  # "pour le Travail", and no "pour le travail"
        comma = next((at for at in range(start + 1, end) if at in self._sentence.after_comma), end)
        # "Xong, quá hạn" are two states, and "người nghỉ, việc nào" is no "nghỉ việc".
        is_two = any(sense.startswith(("role:", "status:done-late", "topical")) for sense in senses)
        return senses_at(self._words[:comma], start) if is_two and comma < end else (senses, end)

    def _is_end_of_period(self, start: int) -> bool:
        return any(slot.when and slot.when.ends for slot in self._dates(start))

    def _end_of_date(self, start: int) -> int:
        """The index before which a date from `start` on must end: "in June, 5 tasks" names no 5 June."""
        words = self._words
        until_now = (at for at in range(start + 1, len(words) - 1) if words[at] == "toi" and words[at + 1] in _NOW)
        commas = (place for place in self._sentence.after_comma if start < place < len(words))
        ends = (at for at in commas if words[at].isdigit() and len(words[at]) < _YEAR and words[at - 1] in MONTHS)
        return min((*ends, *until_now), default=len(words))  # "thứ Sáu tới giờ"

    def _dates(self, start: int) -> Iterator[Slot]:
        end = self._end_of_date(start)
        words = [_without_owner(with_slash(self._words, place)) for place in range(end)]
        try:
            hit = match_when(words, start, self._today)
        except DateProblem as problem:
            yield Slot(start, start + 1, problem=problem)
        else:
            named = any(word.typed == "AN" for word in self._words[start : hit[1]]) if hit else True
            # "Dự án", a project, and no French year
            if hit and not named and [*self._words[start : hit[1]]] not in (["du", "an"], ["an"]):
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

        for end, name in self._names.documents.cited_at(self._words, start):
            yield Slot(start, end, conclusion=name)

        for end, name in titled_at(self._words, start, self._names.documents.register):
            yield self._with_day_of_issue(start, end, name) or Slot(start, end, conclusion=name)

    def _with_day_of_issue(self, start: int, end: int, name: str) -> Slot | None:
        """`202 of 31 October 2025`, where that is the day on which a document of that number was issued."""
        for place in (end, end + 1):
            senses, after = senses_at(self._words, end) if place > end else (frozenset[str](), place)
            if place > end and not (senses & {"dated", "issued"} and after == place):
                continue
            try:
                hit = match_when(self._words, place, self._today)
                issued = hit[0].latest(self._today) if hit and hit[0].is_day else None
            except DateProblem:
                continue
            if not hit or not issued:
                continue
            if dated := self._names.documents.name_with_day(name, issued.first.isoformat()):
                return Slot(start, hit[1], conclusion=dated)
        return None

    def _name_slots(self, start: int) -> Iterator[Slot]:
        for end, possessive, key in self._names.keys_at(self._words, start):
            has_comma = self._sentence.has_comma(start, end - 1)
            typed = self._in_capitals(start) if end == start + 1 else self._words[start:end]
            bodies = self._names.bodies(key, typed, self._all_in_capitals, has_comma)
            if bodies and end == start + 1 and self._words[start].typed.isupper() and self._is_french:
                bodies = self._names.with_initials(bodies, self._words[start].typed)
            if self._follows_indefinite(start, end):
                bodies = ()  # "a plan" is no ministry of that name
            fields = self._names.fields(key, self._words[start:end])
            short = not bodies and may_be_short(self._sentence, start, end, is_field=bool(fields))
            bodies = self._names.ministry(key, typed) if short else bodies
            if bodies and self._words[start] == "nganh":  # "ngành y tế": the ministry is called so, and the field is
                fields = self._names.fields(key.removeprefix("nganh "), self._words[start + 1 : end])
            if bodies and self._names.is_title(key, bodies[0]) and not self._is_written_as_name(start, end):
                bodies = ()
            if bodies or fields:
                is_group = len(bodies) == 1 and self._names.has_members(bodies[0])
                yield Slot(start, end, bodies=bodies, fields=fields, possessive=possessive, is_group=is_group)

    def _in_capitals(self, start: int) -> Sequence[Word]:
        """A word alone, in capitals where it is an abbreviation beside English or French: "moet open", "retards moc".

        Beside Vietnamese words "moc" may be "mốc".
        """
        word = self._words[start]
        is_short = not senses_at([word], 0)[0] and self._names.is_abbreviation(word)
        is_short = is_short and (self._is_english or self._is_strange(start))
        return [Word.of(word.typed.upper())] if is_short else [word]

    def _follows_indefinite(self, start: int, end: int) -> bool:
        """Whether a word in small letters stands after "a", which may begin the range."""
        noun = start + (self._words[start].written in _A and end > start + 1)
        return noun > 0 and self._words[noun - 1].written in _A and self._words[noun].typed.islower()

    def _is_written_as_name(self, start: int, end: int) -> bool:
        """Whether the last word has a capital, and not only as the first of the sentence: "retards du Premier"."""
        last = self._words[end - 1]
        return start > 0 and last.typed.istitle() and last.written.isascii()


def _leading_to_number(before: Sequence[Slot], words: Sequence[Word]) -> Sequence[Word] | None:
    """The words after which a bare number is a document's: "conclusion", or another document joined to it."""
    for slot in reversed(before):
        if slot.conclusion or ("to:conclusion" in slot.senses and not slot.senses & {"op:in", "from?", "soon:within"}):
            return words[slot.start : slot.end]
        if not slot.senses & {"and", "or"}:
            return None
    return None


def _without_owner(word: str) -> str:
    """A word without the 's of an owner: "next week's deadlines" are those of next week."""
    return word[:-2] if word.endswith("'s") else word
