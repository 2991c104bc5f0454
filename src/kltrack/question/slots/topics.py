"""What a question is about, where that is no recorded field: "about schools", "về trường học", "sur les écoles".

A topic is the words after "about" up to the first that surely belong to something else: a state, a limit with its
date, a name with the word that introduces it. They are looked for in the texts, all of them; what no text holds is
refused.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from kltrack.dates.words import Word
from kltrack.question.slots.sentence import Sentence
from kltrack.question.vocabulary.senses import senses_at
from kltrack.syllables import are_syllables, is_vietnamese
from kltrack.tuples import NamedTuple

# Words without a meaning of their own in any topic; "việc" and "làm" are some: việc làm is employment.
EMPTY = frozenset(
    ("a", "an", "the", "of", "and", "le", "la", "les", "l'", "un", "une", "des", "du", "de", "d'", "et")
) | {"cac", "nhung", "cua", "va"}
_VIETNAMESE = {"cac": "các", "nhung": "những", "cua": "của", "va": "và"}
_BEFORE_TOPICS = frozenset({"ve", "viec", "den", "toi", "chuyen", "vu", "nao"})  # Vietnamese without marks
_ENDING = ("state:", "status:", "role:", "kind:", "report:", "order:", "format:", "refuse:some-days")
_ENDS = frozenset(
    {"count", "most", "all", "listing", "when", "issued:", "named", "except", "not", "never", "but", "verb", "modal"}
) | {"or", "issued", "to:text", "any-status", "whether-done"}
_LEADING = (["on"], ["about"], ["concerning"], ["regarding"], ["sur"], ["ve"])
_DUTIES = frozenset({"must", "should", "shall", "has", "have"})
_DWELLINGS = frozenset({"nha", "dat", "cho", "noi"})  # before "ở"
# "The 15th plenum of the Central Committee" is one topic.
_MEETINGS = frozenset({"plenum", "plenary", "session", "meeting", "congress", "conference", "office"})
_INTRODUCING = ("op:", "to:", "soon:", "range", "between", "from?", "dated", "next")


class Lookup(NamedTuple):
    """Six questions about the words from a position on, which the rules of topics need answered.

    Whether a date or a length begins there; the index after a field, the position itself for none; whether a name
    begins there; whether that is a group's, and so not one body's; whether several words of a body's name stand there;
    whether a bare number stands there that is a document's.
    """

    is_date: Callable[[int], bool]
    field_end: Callable[[int], int]
    is_name: Callable[[int], bool]
    is_group: Callable[[int], bool]
    is_part: Callable[[int], bool]
    is_document: Callable[[int], bool]


def topic_end(sentence: Sentence, start: int, lookup: Lookup) -> int:
    """The index after the topic that begins at a word; `start` where none does: at an article, a name, fields alone.

    A field with a word after it that means nothing else is a topic: "health stations".
    """
    words = sentence.words
    if (_is_small(words, start) and lookup.field_end(start) == start) or "task" in senses_at(words, start)[0]:
        return start
    if "only" in senses_at(words, start)[0] and lookup.is_name(_past_fillers(words, start + 1)):
        return start  # "tasks that concern only Hanoi"
    end = start
    while end < len(words) and not _ends(sentence, start, end, lookup):
        end = max(end + 1, lookup.field_end(end))
        if end in sentence.after_comma and lookup.field_end(start) == end:
            break  # "on administrative procedures, …"
        if lookup.field_end(start) == end and lookup.is_document(end) and end + 1 == len(words):
            break  # "on personnel 228"
    end = _before_tail(words, start, end)
    while end > start and (is_empty(words, end - 1) or (words[end - 1] in _LEADING_ON and end - 1 > start)):
        end -= 1
    if words[end - 1].endswith("'s"):  # an owner, and no topic: "about the Party committee's deadlines"
        return start
    if (
        lookup.is_name(start)
        and not _is_more_than_a_field(sentence, start, end, lookup)
        and not _digital(words, end - 1)
    ):
        return start
    return start if lookup.field_end(start) >= end else end


def _digital(words: Sequence[Word], place: int) -> bool:
    """Whether a "số" closes a topic, "kinh tế số", "dân số", and leads to no number."""
    numbered = words[place + 1 : place + 2] and words[place + 1][:1].isdigit()
    return words[place] == "so" and place > 0 and words[place - 1] not in ("luan", "van") and not numbered


def _before_tail(words: Sequence[Word], start: int, end: int) -> int:
    """The end of a topic without words that only close a question: "about land as well", "again"."""
    if end < len(words):
        return end
    for place in range(max(start, end - _LONGEST_TAIL), end):
        senses, after = senses_at(words, place)
        if after == end and senses & _TAIL and not _digital(words, place):
            return place
    return end


_LEADING_ON = frozenset({"for", "at", "by"})  # the last word of a topic is none of these: "land for now"
_ASKING_WHETHER = frozenset({"không", "khong", "chưa", "chua"})
_LONGEST_TAIL = 3  # words
_TAIL = frozenset({"filler", "closing", "edging", "at-present"})


def text_end(sentence: Sentence, start: int, lookup: Lookup) -> int:
    """The index after the text to search for that begins at `start`, with any word; it ends as a topic does."""
    words = sentence.words
    end = start + 1
    while end < len(words) and not _ends(sentence, start, end, lookup) and not _is_written_name(words, end, lookup):
        end += 1
    while end > start + 1 and (is_empty(words, end - 1) or closes_asking(words, start, end)):
        end -= 1
    return end


def closes_asking(words: Sequence[Word], start: int, end: int) -> bool:
    """Whether the last word only asks whether: "có nhiệm vụ nào nhắc tới tăng trưởng không"."""
    return end == len(words) and words[end - 1].written in _ASKING_WHETHER and "co" in words[:start]


def _is_written_name(words: Sequence[Word], place: int, lookup: Lookup) -> bool:
    return words[place].typed[:1].isupper() and lookup.is_name(place)


def _is_more_than_a_field(sentence: Sentence, start: int, end: int, lookup: Lookup) -> bool:
    after = range(lookup.field_end(start), end) if lookup.field_end(start) > start else range(0)
    means_nothing = any(not senses_at(sentence.words, place)[0] for place in after)
    return means_nothing and not any(map(lookup.is_name, after))


def topic_text(words: Iterable[Word]) -> str:
    """The words to look for, without empty ones; in Vietnamese all of them, since they are looked for side by side."""
    typed = [*words]
    every = " ".join(word.typed for word in typed)
    return every if is_vietnamese(every) else " ".join(word.typed for word in typed if word not in EMPTY)


def is_empty(words: Sequence[Word], place: int) -> bool:
    """Whether a word has no meaning of its own in a topic, or only joins others."""
    senses, _ = senses_at(words, place)
    if _digital(words, place):
        return False
    if words[place] == "o" and place > 0 and words[place - 1] in _DWELLINGS:
        return False  # "nhà ở", a dwelling
    if words[place] in EMPTY:
        return _is_small(words, place)
    return bool(senses & {"filler", "link", "and"})


def _is_small(words: Sequence[Word], place: int) -> bool:
    """Whether a word is one of those without a meaning; not the "an" of "công an" and the "đề án" of Vietnamese."""
    word = words[place]
    if word not in EMPTY or word.written == _VIETNAMESE.get(word):
        return word in EMPTY
    before = words[place - 1] if place > 0 else Word.of("-")
    marked = not before.typed.isascii() and is_vietnamese(before.typed)
    goes_on = place + 1 < len(words) and are_syllables([words[place + 1]])
    follows = marked or (before in _BEFORE_TOPICS and goes_on)  # "viec ve an toan"
    return (word in _VIETNAMESE and word.typed.isascii()) or not (follows or is_vietnamese(word.typed))


def _ends(sentence: Sentence, start: int, place: int, lookup: Lookup) -> bool:
    words = sentence.words
    senses, after = senses_at(words, place)
    if _digital(words, place) and after == place + 1:
        return False
    if (
        _begins_clause(words, start, place)
        or lookup.is_date(place)
        or senses & _ENDS
        or ("sorting" in senses and _says_order(words, after))  # "sur la décentralisation classées par date"
        or any(sense.startswith(_ENDING) for sense in senses)
    ):
        return True
    joins = "and" in senses or (place in sentence.after_comma and place > start)
    if joins:
        return _ends_at_joint(sentence, start, place, after if "and" in senses else place, lookup)
    if any(sense.startswith(_INTRODUCING) for sense in senses):
        beyond = _past_fillers(sentence.words, after)
        # The stations of health are one topic, and so is the merging of provinces; the schools of Hanoi are not. "Của"
        # rather tells whose tasks are asked for.
        goes_on = words[place] != "cua" and _is_about_group(start, place, beyond, lookup)
        is_meeting = place > start and words[place - 1] in _MEETINGS
        if "dated" in senses and (lookup.field_end(beyond) > beyond or goes_on or is_meeting):
            return False
        owned = "to:body" in senses and lookup.field_end(start) == place and lookup.is_part(beyond)
        # "Sur le personnel pour les comités provinciaux", "các tỉnh"
        return owned or lookup.is_date(beyond) or any(lookup.is_name(at) for at in range(after, beyond + 1))
    return False


def _says_order(words: Sequence[Word], place: int) -> bool:
    return any(sense.startswith("order:") for sense in senses_at(words, place)[0])


def _ends_at_joint(sentence: Sentence, start: int, place: int, following: int, lookup: Lookup) -> bool:
    """Whether a topic ends at an "and" or behind a comma, which `following` follows."""
    words = sentence.words
    if words[following : following + 1] in _LEADING and lookup.field_end(following + 1) > following + 1:
        return True  # "on land and on planning"
    if place > start and lookup.is_group(following) and any(map(lookup.is_group, range(start + 1, place))):
        return False  # "about merging provinces and communes"
    asks_more = place in sentence.after_comma and _asks_more(words, place)
    if asks_more or lookup.is_name(following) or lookup.field_end(following) > following:
        return True
    return following > place and following < len(words) and _ends(sentence, start, following, lookup)


def _asks_more(words: Sequence[Word], place: int) -> bool:
    """Whether words of asking alone follow a comma: "on schools, please", "về giáo dục, có những nhiệm vụ nào"."""
    asked: set[str] = set()
    while place < len(words):
        senses, end = senses_at(words, place)
        if not senses:
            return False
        asked, place = asked | senses, max(end, place + 1)
    return "filler" in asked


def _begins_clause(words: Sequence[Word], start: int, place: int) -> bool:
    """Whether a clause begins that says who must do something: "schools that the province has to build"."""
    return place > start and words[place] in ("that", "which") and not _DUTIES.isdisjoint(words[place:])


def _is_about_group(start: int, place: int, beyond: int, lookup: Lookup) -> bool:
    """Whether the name of a group at `beyond` belongs to the topic that stands before `place`.

    Not where a field stands in that topic: the group may then be the body whose tasks are asked for.
    """
    return lookup.is_group(beyond) and all(lookup.field_end(at) == at for at in range(start, place))


def _past_fillers(words: Sequence[Word], place: int) -> int:
    while place < len(words) and senses_at(words, place)[0] & {"filler", "link", "to:conclusion"}:
        place = max(place + 1, senses_at(words, place)[1])
    return place
