"""A question as words, as they were typed and as they are compared."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence

from kltrack.dates import split_words
from kltrack.dates.words import Word, may_begin
from kltrack.question.slots.language import language_of
from kltrack.question.vocabulary.rewordings import reworded
from kltrack.question.vocabulary.spellings import QUICK_SPELLINGS, SAME_WORDS
from kltrack.text import nfc
from kltrack.tuples import NamedTuple

# Compiled where there is something to match: a start-up pays for every pattern.
_QUOTED = r'"([^"]*)"|“([^”]*)”|«([^»]*)»|„([^“”]*)[“”]'

# Words that say whose something is, without their marks.
OF = frozenset({"of", "de", "du", "des", "d'", "cua"})


class Sentence(NamedTuple):
    """A question as words. Words are counted from 0; a range of them is half-open, as in `words[start:end]`."""

    text: str
    words: Sequence[Word]
    quotations: Mapping[int, tuple[int, str]]  # first word of a quotation → the index after its last, and its text
    after_comma: frozenset[int]  # the words that stand right after a comma or a semicolon
    colon: int = 0  # how many words stand before the one colon; 0 where there is none, or several

    def has_comma(self, start: int, end: int) -> bool:
        """Whether a comma stands after the word at `start`, before the one at `end` or between them."""
        return any(start < place <= end for place in self.after_comma)

    def wording(self, start: int, end: int) -> str:
        """The words from `start` up to `end` as they were typed: "ministère de l'Intérieur"."""
        typed = (word.typed for word in self.words[start:end])
        return "".join(each if _is_elided(each) else f"{each} " for each in typed).rstrip()

    def as_question(self, places: Iterable[int]) -> str:
        """The words at some places as they were typed, with their commas: a question again."""
        return " ".join(("," if place in self.after_comma else "") + self.words[place].typed for place in places)


def _is_elided(typed: str) -> bool:
    """Whether a word is joined to the next by its apostrophe, as l', d' and qu' are."""
    return typed.endswith(("'", "’")) and len(typed) <= len("qu'")


def read_sentence(text: str) -> Sentence:
    """The words of a question, with the place and the text of each quotation."""
    text = _outside_quotations(_with_marks, " ".join(nfc(text).replace("°", "° ").split()))  # "n°202" is "n° 202"
    words: list[Word] = []
    quotations: dict[int, tuple[int, str]] = {}
    after_comma: set[int] = set()
    place = 0
    for quotation in re.finditer(_QUOTED, text) if any(mark in text for mark in '"“«„') else ():
        _add(text[place : quotation.start()], words, after_comma)
        start = len(words)
        words += _words(quotation[0][1:-1])
        if len(words) > start:
            quotations[start] = (len(words), quotation[0][1:-1].strip())
        place = quotation.end()
    _add(text[place:], words, after_comma)
    before, colon, after = text.partition(": ")
    parted = bool(colon and after) and ": " not in after and not quotations
    return Sentence(text, words, quotations, frozenset(after_comma), len(_words(before)) if parted else 0)


def _outside_quotations(change: Callable[[str], str], text: str) -> str:
    """The text changed but for what stands in quotation marks, which is taken as it was typed."""
    quotations = (quotation[0] for quotation in re.finditer(_QUOTED, text))
    return re.sub(_KEPT, lambda hit: next(quotations, hit[0]), change(re.sub(_QUOTED, _KEPT, text)))


_KEPT = "\ue000"  # stands for a quotation; a private character, which no question has


def _with_marks(text: str) -> str:
    """The text with the apostrophes that a French one lacks, "qu est ce que", and a space between "KL" and a number."""
    if re.search(_UNMARKED, text) and language_of(text) == "fr":
        text = re.sub(_UNMARKED, r"\1'", text)
    if text.lower().endswith(("sept", "sept?")) and language_of(text) != "fr":
        text = re.sub(r"(?i)\bsept(?=\??$)", "September", text)
    text = reworded(text)
    for words in SAME_WORDS:
        if words in text.lower():
            text = re.sub(rf"(?i)\b{words}\b", SAME_WORDS[words], text)
    if "-" in text:
        text = re.sub(_DAY_WITH_HYPHEN, r"\1\2/\3", text)
    if "s' " in text or "s’ " in text:
        text = re.sub(_OWNER_IN_S, r"\1's", text)  # "Home Affairs' tasks"
    if "'s" in text or "’s" in text:
        text = re.sub(r"(?<![\w-])(\d{2,3}(?:-KL/TW)?)['’]s\b", r"\1", text)  # "195's tasks" are those of 195
    return re.sub(r"(?i)\bkl(?=\d)", "KL ", text) if "kl" in text.lower() else text


# "ngày 31-12", "avant le 31-12"; "10-12 décembre" is a range, and 195-12 an id.
_DAY_WITH_HYPHEN = r"(?i)\b((?:ngày|trước|hạn|đến|tới|le|au) )([0-3]?\d)-(1[0-2]|0?[1-9])(?= ?[?!.]?$)"
_OWNER_IN_S = r"(?<![\w'‘’])([A-Z][a-z]+s)['’](?= \w)"
_UNMARKED = r"(?i)(?<![\w'’.-])(l|d|n|c|j|m|s|qu) (?=[aeiouyhàâéèêëîïôöûù])"


def _add(text: str, words: list[Word], after_comma: set[int]) -> None:
    """Add the words of a text, and the places of those that stand right after a comma."""
    written_out = " ".join(map(_written_out, text.split(" ")))
    first, *rest = _as_put_aside(written_out).split(",")
    words += _words(first)
    for piece in rest:
        after_comma.add(len(words))
        words += _words(piece)


def _written_out(typed: str) -> str:
    """What a quick spelling stands for, with the sign that ends it: "t12?"."""
    word = typed if typed.lower() in QUICK_SPELLINGS else typed.rstrip("?.!:")
    return QUICK_SPELLINGS.get(word.lower(), word) + typed[len(word) :]


def _as_put_aside(text: str) -> str:
    """The text with commas for semicolons and between sentences, and "leaving land aside" as "leaving aside land"."""
    return re.sub(_ASIDE, r"\1 aside \2", re.sub(r";|[?!](?= \w)", ",", text))


_ASIDE = r"(?i)\b(leaving|leave|setting|putting) ([^,?]{2,80}?),? aside\b"


def _words(text: str) -> list[Word]:
    """The words of a text; a hyphen between spaces counts as one where a date may follow: "Aug 8 - Aug 12"."""
    words = [word for word in split_words(text) if isinstance(word, Word)]
    pairs = zip(words, [*words[1:], ""], strict=False)
    return [word for word, following in pairs if word != "-" or may_begin(following)]
