"""The words that dates are made of in English, Vietnamese and French, and the tokeniser that yields them.

A new month name, weekday or way to say "next" goes into a table here; the grammar stands in the modules beside it.
Everything is spelt without diacritics, in lower case: "thứ bảy" is `thu bay`.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from datetime import date

from kltrack.text import harmless, nfc, strip_marks, visible


def _numbered(*names: str) -> dict[str, int]:
    return {word: number for number, line in enumerate(names, 1) for word in line.split()}


# English and French; "mai" is May here, see RISKY.
MONTHS = _numbered(
    "january jan janvier janv",
    "february feb fevrier fevr fev",
    "march mar mars",
    "april apr avril avr",
    "may mai",
    "june jun juin",
    "july jul juillet juil",
    "august aug aout",
    "september sep sept septembre",
    "october oct octobre",
    "november nov novembre",
    "december dec decembre",
)
WEEKDAYS = _numbered(
    "monday mon lundi lun",
    "tuesday tue tues mardi",
    "wednesday wed mercredi mer",
    "thursday thu thur thurs jeudi jeu",
    "friday fri vendredi ven",
    "saturday sat samedi sam",
    "sunday sun dimanche dim",
)
# Short for weekdays, and other things too where no date follows: mars, a third quarter, tháng 3.
SHORT_WEEKDAYS = {"mar": 2, "t2": 1, "t3": 2, "t4": 3, "t5": 4, "t6": 5, "t7": 6, "cn": 7}
# "sau" is sáu, six; unmarked it is also "next": relative.py tells them apart.
VI_NUMBERS = _numbered("mot", "hai", "ba", "tu bon", "nam", "sau", "bay", "tam", "chin", "muoi")
QUARTERS = _numbered("1 i mot", "2 ii hai", "3 iii ba", "4 iv tu bon")
ORDINALS = _numbered(
    "first 1st premier premiere 1er 1re 1ere",
    "second 2nd deuxieme 2e 2eme",
    "third 3rd troisieme 3e 3eme",
    "fourth 4th quatrieme 4e 4eme",
)
# Days of the month in English words: "first" to "thirty-first"; also apart, "thirty first".
_ONES = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth")
_TEENS = "tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth"
TENS = {"twenty": 20, "thirty": 30}
DAY_NUMBERS = (
    {word: number for number, word in enumerate((*_ONES, *_TEENS.split(), "twentieth"), 1)}
    | {f"twenty-{word}": 20 + number for number, word in enumerate(_ONES, 1)}
    | {"thirtieth": 30, "thirty-first": 31}
)
# Numbers in English words, for "Friday the fifteen" and the years of "two thousand and eighteen".
CARDINALS = {
    word: number
    for number, word in enumerate(
        (
            "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
            "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty",
        ),
        1,
    )
}  # fmt: skip
WESTERN_UNITS = {
    "week": "week", "semaine": "week", "month": "month", "mois": "month", "quarter": "quarter",
    "trimestre": "quarter", "year": "year", "annee": "year", "an": "year",
}  # fmt: skip
VI_UNITS = {"tuan": "week", "thang": "month", "quy": "quarter", "qui": "quarter", "nam": "year"}
WESTERN_BEFORE = {
    "this": 0, "current": 0, "ce": 0, "cet": 0, "cette": 0, "next": 1, "prochain": 1, "prochaine": 1,
    "last": -1, "previous": -1,
}  # fmt: skip
WESTERN_AFTER = {"prochain": 1, "prochaine": 1, "dernier": -1, "derniere": -1, "passe": -1, "passee": -1}
VI_AFTER = {"nay": 0, "sau": 1, "toi": 1, "truoc": -1, "ngoai": -1, "roi": -1}

RELATIVE_DAYS = {
    ("today",): 0, ("aujourd'hui",): 0, ("aujourdhui",): 0, ("aujourd", "hui"): 0, ("hom", "nay"): 0,
    ("ngay", "hom", "nay"): 0, ("tomorrow",): 1, ("demain",): 1, ("ngay", "mai"): 1, ("yesterday",): -1,
    ("hier",): -1, ("hom", "qua"): -1, ("ngay", "hom", "qua"): -1, ("day", "after", "tomorrow"): 2,
    ("apres-demain",): 2, ("apres", "demain"): 2, ("ngay", "kia"): 2, ("day", "before", "yesterday"): -2,
    ("avant-hier",): -2, ("avant", "hier"): -2, ("hom", "kia"): -2,
}  # fmt: skip

# Feasts that fall on the same day every year.
FEASTS = {
    ("new", "years", "eve"): (12, 31), ("new", "year", "eve"): (12, 31), ("new", "year", "day"): (1, 1),
    ("christmas", "eve"): (12, 24), ("xmas", "eve"): (12, 24),
    ("christmas",): (12, 25), ("christmas", "day"): (12, 25), ("xmas",): (12, 25), ("noel",): (12, 25),
    ("giang", "sinh"): (12, 25), ("new", "year"): (1, 1), ("new", "year's"): (1, 1), ("new", "year's", "day"): (1, 1),
    ("new", "year's", "eve"): (12, 31), ("nouvel", "an"): (1, 1), ("jour", "de", "l'", "an"): (1, 1),
    ("tet", "duong", "lich"): (1, 1),
}  # fmt: skip

JOINERS = frozenset(("and", "or", "et", "ou", "va", "hoac", "hay", "&"))  # of two in a list
ARTICLES = ("the", "le", "la", "l'", "les")
OF = ("of", "de", "du", "d'")
OF_WHICH = (*OF, "in", "cua", "trong")
DAY_PREFIXES = ("ngay", "mung", "mong", "hom")
# Words that a whole text may begin with and that say nothing more of the date after them.
LEADS = ("on", "in", "at", "during", "en", "au", "a", "vao", "trong")
# Words of "from A to B": what opens it, and what stands between its ends for each way to open it.
OPENS_RANGE = ("from", "de", "du", "d'", "tu", "từ")
OPENS_BETWEEN = ("between", "entre", "giua", "giữa", "khoang", "khoảng")
JOINS_RANGE = ("to", "-", "until", "till", "through", "thru", "au", "a", "den", "toi")
JOINS_BETWEEN = (*JOINS_RANGE, "and", "et", "va")
VAGUE = (
    "early",
    "later",
    "mid",
    "late",
    "beginning",
    "start",
    "middle",
    "debut",
    "mi",
    "milieu",
    "dau",
    "giua",
    "giữa",
    "đầu",
)
PERIOD_ENDS = {
    "eom": "month",
    "eoq": "quarter",
    "eoy": "year",
    **{f"{unit}-end": unit for unit in ("month", "quarter", "year")},
}

_AFTER_ENGLISH = frozenset(
    ("in", "by", "before", "after", "since", "until", "till", "from", "on", "during", "through", "to", "and", "between")
) | {"of", "end"}
_AFTER_FRENCH = frozenset(("en", "ici", "avant", "apres", "depuis", "de", "d'", "fin", "et", "entre", "courant"))
_BEFORE_DAY = frozenset(("due", "deadline", "deadlines", "echeance", "echeances", "le", "du", "au"))
# These are other words too: the verbs may and march, "mấy", tomorrow (mai), seven (sept), "thu", "giám sát", "trí tuệ",
# "mon ministère". Bare, they are dates only after one of the words given here, or as the whole phrase.
RISKY = (
    dict.fromkeys(("may", "march", "mar", "sep", "mon", "tue", "wed", "thu", "sat", "sun"), _AFTER_ENGLISH)
    | dict.fromkeys(("lun", "mer", "jeu", "ven", "sam", "dim"), _AFTER_FRENCH | _BEFORE_DAY)
    | {"sept": _AFTER_ENGLISH | _AFTER_FRENCH, "mai": _AFTER_FRENCH}
)
# "May tasks", "the March conclusions": before what is of that month they are no verbs.
_MONTHS_THAT_ARE_VERBS = ("may", "march")
_OF_A_MONTH = frozenset({"task", "tasks", "assignments", "deadlines", "conclusion", "conclusions", "items", "requests"})
_OF_A_MONTH |= {"obligations", "duties", "commitments", "deliverables", "reports", "orders", "decisions", "letters"}
BEFORE_FRENCH_DAY = ("le", "du", "au", "ici", "avant", "apres", "depuis")
# After these "the 24" is a day of the month; elsewhere it counts things.
BEFORE_DAY = (_AFTER_ENGLISH | _AFTER_FRENCH | _BEFORE_DAY) - {"of", "de", "d'", "du", "end", "fin", "in", "en"}

# Before one of these "the 14th" is a number, and no day.
NUMBERED = (
    "plenum", "plenary", "session", "congress", "conference", "meeting", "assembly", "anniversary", "task", "item",
    "assignment", "request", "decision", "conclusion", "party", "central", "national", "politburo",
)  # fmt: skip

# Every word without a digit that a date phrase, its article apart, can begin with.
_BEGINNINGS = {
    *MONTHS, *WEEKDAYS, *ORDINALS, *WESTERN_UNITS, *VI_UNITS, *WESTERN_BEFORE,
    *(phrase[0] for phrase in (*RELATIVE_DAYS, *FEASTS)),
    *DAY_NUMBERS, *OPENS_RANGE, *OPENS_BETWEEN, *VAGUE, *PERIOD_ENDS, "twenty", "thirty", "past",
    "thu", "th", "cn", "chu", "mung", "mong", "cuoi", "het", "khi", "end", "fin", "sang", "nua", "dernier", "derniere",
    "rest", "remainder", "reste", "phan", "final", "later", "second", "seconde",
    "around", "about", "roughly", "approximately", "vers", "environ", "khoang", "tầm", "mar",
    *VI_NUMBERS, "deux", "trois", "quatre", "cinq", "sept", "huit", "neuf", "dix", "quinze",
}  # fmt: skip
# Where a word does carry marks they must be these: "thắng" is no month, "quỹ" no quarter, "mấy" not May.
SPELT: dict[str, tuple[str, ...]] = dict.fromkeys((*RISKY, "hai", "ba", "sang", "kia", "qua"), ())
SPELT |= {
    "thu": ("thứ",), "tuan": ("tuần",), "thang": ("tháng",), "quy": ("quý",), "qui": ("quí",), "nam": ("năm",),
    "ngay": ("ngày",), "mung": ("mùng",), "mong": ("mồng",), "hom": ("hôm",), "chu": ("chủ",), "nhat": ("nhật", "nhất"),
    "mot": ("một",), "tu": ("tư",), "bon": ("bốn",), "sau": ("sáu",), "bay": ("bảy", "bẩy"), "tam": ("tám",),
    "chin": ("chín",), "muoi": ("mười",), "nay": ("này",), "toi": ("tới",), "truoc": ("trước",), "ngoai": ("ngoái",),
    "cuoi": ("cuối",), "het": ("hết",), "dau": ("đầu",), "tien": ("tiên",), "cua": ("của",),
    "phan": ("phần",), "roi": ("rồi",),
}  # fmt: skip

LONGEST = 200  # no date or length comes near; longer text is refused without being read
_SHOWN = 60
_BETWEEN_SPACES = r"""[^\s,;:!?()\[\]{}"<>«»“”„…—]+"""
_ELISION = r"(l|d|j|n|s|c|m|t|qu|jusqu|lorsqu|puisqu)'(.+)"
_SAME = str.maketrans(dict.fromkeys("‘’ʼ´`＇", "'") | dict.fromkeys("‐‑‒–−", "-"))


class Word(str):
    """A word without its marks, which also has them: as it was `typed`, and in lower case `written` (both NFC)."""

    __slots__ = ("typed", "written")
    typed: str
    written: str

    @classmethod
    def of(cls, token: str) -> Word:
        """The word of a token. One with other digits than 0 to 9 stays as it is, so that no date is read from it."""
        foreign = not token.isascii() and any(unicodedata.category(char) in ("Nd", "No") for char in _foreign(token))
        word = cls(token if foreign else strip_marks(token))
        word.typed, word.written = token, token.lower()
        return word


def _foreign(token: str) -> list[str]:
    return [char for char in token if not char.isascii()]


class Line:
    """Words in which dates are looked for, by position; before the first and after the last every word is empty."""

    __slots__ = ("today", "words")

    def __init__(self, words: Sequence[str], today: date) -> None:
        self.words = words
        self.today = today

    def at(self, index: int) -> str:
        """The word at `index` without its marks, "" outside; with them where they make it another word, see SPELT."""
        if not 0 <= index < len(self.words):
            return ""
        word = self.words[index]
        allowed = SPELT.get(word)
        if allowed is None or not isinstance(word, Word) or word.written in (word, *allowed):
            return word
        return word.written

    def with_marks(self, index: int) -> str:
        """The word at `index` with its marks, where it is a Word that has them."""
        word = self.words[index] if 0 <= index < len(self.words) else ""
        return word.written if isinstance(word, Word) else word

    def past(self, index: int, options: Sequence[str]) -> int:
        """The index after one optional word."""
        return index + 1 if self.at(index) in options else index

    def says(self, index: int, *phrase: str) -> bool:
        """Whether exactly these words stand at `index`."""
        return all(self.at(index + offset) == word for offset, word in enumerate(phrase))

    def phrase(self, first: int, end: int) -> str:
        """The words from `first` up to `end` as they were written, to be named in a sentence."""
        return " ".join(self.with_marks(index) for index in range(max(first, 0), end))

    def surely(self, index: int) -> bool:
        """Whether the word at `index`, alone, is a month or weekday and not another word (see RISKY)."""
        allowed = RISKY.get(self.at(index))
        is_month = self.at(index) in _MONTHS_THAT_ARE_VERBS and self.at(index + 1) in _OF_A_MONTH
        return allowed is None or len(self.words) == 1 or self.at(index - 1) in allowed or is_month


def clipped(text: str) -> str:
    """The beginning of what was typed, harmless, to be named in a refusal."""
    return harmless(text[:_SHOWN]) + ("…" if len(text) > _SHOWN else "")


def may_begin(word: str) -> bool:
    """Whether a date phrase can begin with `word`: the quick answer for most words of a question."""
    return word in _BEGINNINGS or any(digit in word for digit in "0123456789") or word.startswith(("mid-", "mi-"))


def split_words(text: str) -> list[str]:
    """The words of `text` for `match_span`, `match_length` and whoever reads names from the same sentence.

    Lower case, no diacritics, đ as d; NFC and NFD, typographic and plain apostrophes and hyphens come out alike.
    `15/12/2025`, `2025-12-15`, `1er`, `202-kl/tw` and `aujourd'hui` stay whole. A French elision is a word of its own:
    `l'annee` gives `l'`, `annee` and `d'octobre` gives `d'`, `octobre` (`what's` stays). Commas and other sentence
    punctuation part words and are dropped, as are a final full stop and closing apostrophe; an opening apostrophe
    before a digit stays, so that '25 is not taken for a day.
    """
    text = nfc(visible(text)).translate(_SAME).strip()
    if len(text) > 2 and text[0] == "'" == text[-1]:  # all of it in single quotes
        text = text[1:-1]
    tokens = re.findall(_BETWEEN_SPACES, text)
    return [word for token in tokens for word in _parts(token) if word]


def _parts(token: str) -> list[Word]:
    token = token.lstrip(".").rstrip(".'")
    if token[:1] == "'" and not token[1:2].isdigit():
        token = token.lstrip("'")
    elided = re.fullmatch(_ELISION, token, re.IGNORECASE)
    if elided:
        return [Word.of(elided[1] + "'"), Word.of(elided[2])]
    return [Word.of(token)]
