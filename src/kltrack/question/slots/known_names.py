"""The names that a question may hold: bodies as the directory knows them, fields of work as the vocabulary does."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cache, partial

from kltrack.bodies.directory import Directory
from kltrack.dates.words import Word, split_words
from kltrack.fields import other_names
from kltrack.index import Index
from kltrack.question.slots.documents import Documents
from kltrack.question.vocabulary.senses import agree, senses_at
from kltrack.syllables import are_syllables, is_vietnamese
from kltrack.text import ARTICLES, CONJUNCTIONS, fold, visible

LONGEST_NAME = 30  # words; the longest alias has under 20
_LONGEST_PART = 8
_OF_MATTERS = frozenset({"ministry"})
_TYPE_WORDS = frozenset({"ministry", "ministere", "bo"})
_SHORTEST_PART = 4  # letters: "son" is French, and no part of Sơn La
_SHORTEST_UNSPEAKABLE = 3  # letters
_DOCUMENTS = frozenset({"resolution", "directive", "conclusion"})  # no part of the name of whoever sums it up
_VOWELS = frozenset("aeiouy")
_WORDS = frozenset({"most", "vast"})  # English words that are spelt like abbreviations: MOST, VAST
_SMALL = frozenset(("de", "du", "des", "d", "l", "la", "le", "les", "et", "a", "au", "aux"))  # of French names
_SHORT = {"min": ("ministry",), "govt": ("government",), "peoples": ("people", "s"), "womens": ("women", "s")}
_SHORT |= {"tw": ("trung", "uong"), "hcm": ("ho", "chi", "minh")}  # "Đảng ủy Công an TW", "Thành ủy HCM"
# The first word of a French name, as it is written in notes too → in full.
_FRENCH_TYPES = {
    "min": "ministere",
    "minist": "ministere",
    "ministere": "ministere",
    "commission": "commission",
}
_FRENCH_TYPES |= {"com": "commission", "comm": "commission", "cion": "commission", "comite": "comite"}
_FRENCH_TYPES |= {name: name for name in ("front", "union", "banque", "association")}
_OF = ("de", "du", "des", "d")
# How notes write "comité du Parti du …"; the longest first.
_FRENCH_PARTIES = (["comite", "du", "parti"], ["comite", "parti"], ["parti"])
_ID = re.compile(r"\d{2,}-\d{1,3}(\.\w+)*")
_PIECE = re.compile(r"[^\W_]+")


class Names:
    """Every name of a register, by its folded form (kltrack.text.fold)."""

    def __init__(
        self, directory: Directory, fields: Sequence[str], documents: Documents, identity: Callable[[str], str]
    ) -> None:
        self._directory, self._identity = directory, identity
        self.documents = documents
        self._fields = _fields_by_wording(tuple(fields))

    def keys_at(self, words: Sequence[Word], start: int) -> Iterator[tuple[int, bool, str]]:
        """(index after, possessive, folded name) for each run of words that may be a name; "Finance's" is Finance."""
        pieces: list[str] = []
        plain: list[str] = []  # without possessives inside: "the Fatherland Front's Party Committee"
        if start >= len(words) or words[start] == "&":
            return
        for end in range(start + 1, min(start + LONGEST_NAME, len(words)) + 1):
            word = words[end - 1]
            if word.endswith("'s"):
                yield end, True, _key([*pieces, *_PIECE.findall(visible(word[:-2]))])
            if plain != pieces and plain:
                yield end, False, _key([*plain, *_PIECE.findall(visible(word))])
            plain += _PIECE.findall(visible(word.removesuffix("'s")))
            pieces += ["&"] if word == "&" and pieces else _PIECE.findall(visible(word))
            if pieces and not (len(pieces) == 1 and pieces[0] in ARTICLES) and pieces[-1] != "&":
                yield from ((end, False, _key(spelt)) for spelt in _spellings(pieces))

    def bodies(
        self, key: str, words: Sequence[Word], all_in_capitals: bool, has_comma: bool = False
    ) -> tuple[str, ...]:
        """The bodies that bear a name; an abbreviation only where it was typed as one.

        `key` is the folded name, `words` are its words in the question, `all_in_capitals` tells whether the whole
        question is typed so. With a comma among the words only a recorded name counts.
        """
        whole = self._directory.called(key)
        if has_comma and key not in self._directory.whole_names:
            return ()  # "Bộ Chính trị, Trung ương Đảng" are two
        if whole:
            return tuple(
                body
                for body in whole
                if self._bears(body, key, words, all_in_capitals) and self._has_marks(body, key, words)
            )
        return tuple(
            body
            for body in self._directory.without_type_word(key)
            if not self._goes_on_with_article(body, words) and self._has_marks(body, key, words)
        )

    def _has_marks(self, body: str, key: str, words: Sequence[Word]) -> bool:
        """Whether the Vietnamese marks that were typed are those of a name: "chỉnh phụ" is no "Chính phủ"."""
        typed = " ".join(word.written for word in words)
        if typed.isascii() or not is_vietnamese(typed):
            return True
        record, length = self._directory[body], len(words)
        ends = (" ".join(name.split()[-length:]) for name in (*record.names.values(), *record.aliases))
        written = [end.lower() for end in ends if fold(end) == key]
        return not written or any(agree(typed, end) for end in written)

    def ministry(self, key: str, words: Sequence[Word]) -> tuple[str, ...]:
        """The ministry that a short name means, "Nông nghiệp", "l'Éducation"; none for any other word.

        The "CA" of "Bộ CA" is none where it may be a word: "cả", both, or "ca".
        """
        short = self._directory.short_for_ministry(key)
        typed = " ".join(word.typed for word in words)
        return (short,) if short and self._may_mean(short, key, typed) else ()

    def _may_mean(self, body: str, key: str, typed: str) -> bool:
        """Whether a short name that is written in capitals behind its type word was typed so, or is no word."""
        record = self._directory[body]
        names = (name.split() for name in (*record.names.values(), *record.aliases))
        written = [name[-1] for name in names if fold(name[-1]) == key]
        if not written or not all(map(str.isupper, written)):
            return True
        is_short = typed == typed.upper() or not _may_be_a_word(typed.lower())
        return is_short and any(agree(typed.lower(), each.lower()) for each in written)

    def is_ministry_without_type(self, bodies: Sequence[str], typed: str) -> bool:
        """Whether a name is what one ministry deals with, "national defence", and not what it is called by itself."""
        types = {self._directory[body].type for body in bodies}
        bare = _TYPE_WORDS.isdisjoint(fold(typed).split()) and not self._directory.is_full(bodies[0], typed)
        return len(bodies) == 1 and types <= _OF_MATTERS and bare

    def is_abbreviation(self, word: Word) -> bool:
        """Whether a word in small letters is a body's abbreviation, "moc", and no English word, "most"."""
        return (
            word.typed.islower()
            and word not in _WORDS
            and any(word.typed.upper() in self._directory[body].abbreviations for body in self._directory.called(word))
        )

    def with_initials(self, bodies: Sequence[str], typed: str) -> tuple[str, ...]:
        """The bodies that an abbreviation means, and those of their types whose French names have these initials.

        The MAE of other languages may be the "ministère des Affaires étrangères" in a French question.
        """
        types = {self._directory[body].type for body in bodies}
        alike = (each.id for each in self._directory if each.type in types and _initials(each.names) == typed)
        return tuple(dict.fromkeys((*bodies, *alike)))

    def _goes_on_with_article(self, body: str, words: Sequence[Word]) -> bool:
        """Whether a name goes on with an article after the words: "son" is French, and "Son La" a province."""
        typed = " ".join(words)
        names = (" ".join(split_words(name)) for name in self._directory[body].names.values())
        return any(f" {typed} {article} " in f" {name} " for name in names for article in ARTICLES)

    def is_title(self, key: str, body: str) -> bool:
        """Whether a name is one word of an office holder's title that is also a common word: "premier", "president"."""
        record = self._directory[body]
        short = map(fold, (*record.abbreviations, *(name for name in record.aliases if name.isupper())))
        return record.type == "office-holder" and " " not in key and key not in short

    def part_at(self, words: Sequence[Word], start: int) -> tuple[int, tuple[str, ...]] | None:
        """(index after, bodies) for the longest run of words that stands inside names, as `--for` takes a name."""
        runs = [(end, key) for end, possessive, key in self.keys_at(words, start) if not possessive]
        runs = [(end, key) for end, key in runs if len(key) >= _SHORTEST_PART and words[start] not in _DOCUMENTS]
        for end, key in reversed(runs[:_LONGEST_PART]):
            # A whole name here is an abbreviation that was not typed in capitals: it is no part of a name either.
            if key not in self._directory.whole_names and (bodies := self._directory.with_part(key)):
                return end, tuple(bodies)
        return None

    def is_group(self, body: str) -> bool:
        """Whether a body is a group, also one whose members are in no directory, as all communes are."""
        return self._directory[body].type == "group"

    def has_members(self, body: str) -> bool:
        """Whether a body is a group whose members are known."""
        return bool(self._directory.members(body))

    def fields(self, key: str, words: Sequence[Word]) -> tuple[str, ...]:
        """The fields that bear a name; of marks typed in its words it must have all: "cần bộ" is not "cán bộ"."""
        typed = " ".join(word.written for word in words)
        bearing = self._fields.get(key, ())
        fitting = (each for each in bearing if _has_all_syllables(each[1], words))
        return tuple(dict.fromkeys(name for name, wording in fitting if agree(typed, wording.lower())))

    def identity(self, typed: str) -> str:
        """The assignment's id that a word is, or looks like: 202-99, where there is a 202; else empty."""
        if not ("-" in typed and any(char.isdigit() for char in typed)):
            return ""
        number, _, _ = typed.partition("-")
        looks = _ID.fullmatch(typed) and self.documents.is_numbered(number)
        return self._identity(typed) or (typed if looks else "")

    def _bears(self, body: str, key: str, words: Sequence[Word], all_in_capitals: bool) -> bool:
        if key.startswith("cac ") and len(words) > 1:  # "các mốc", the milestones, are no ministry called MOC
            key, words = key.removeprefix("cac "), words[1:]
        record = self._directory[body]
        short = [name for name in record.abbreviations if fold(name) == key]
        if not short or any(fold(name) == key for name in (*record.names.values(), *record.aliases)):
            return True
        typed = " ".join(word.typed for word in words)
        # An abbreviation may also be typed as the register has it: "TTg". Where the whole question is in capitals, a
        # word of the vocabulary is that word.
        if (not _in_capitals(typed) and typed not in short) or (all_in_capitals and senses_at(words, 0)[0]):
            return False
        return any(agree(typed.lower(), name.lower()) for name in short)


def _has_all_syllables(wording: str, words: Sequence[Word]) -> bool:
    """Whether a wording has no more syllables than words are typed: "chế" is no "thể chế", though "the" is small."""
    return wording.isascii() or len(wording.replace(",", " ").split()) <= len(words) or not is_vietnamese(wording)


def _in_capitals(typed: str) -> bool:
    """Whether an abbreviation is typed as one: BTC, MoF; or is no word of any language in small letters: tphcm, mpi."""
    is_long = len(typed) >= _SHORTEST_UNSPEAKABLE and typed.isascii() and typed.isalpha()
    is_no_word = is_long and (not set(typed) & _VOWELS or (typed.islower() and not _may_be_a_word(typed)))
    return typed == typed.upper() or (typed[:1].isupper() and typed[-1:].isupper()) or is_no_word


def _may_be_a_word(typed: str) -> bool:
    """Whether small letters may be a word: a syllable of Vietnamese, a word of asking, "most"."""
    return typed in _WORDS or are_syllables([typed]) or bool(senses_at([Word.of(typed)], 0)[0])


def _initials(names: Mapping[str, str]) -> str:
    """The initials of a French name without its small words; empty where there is none."""
    return "".join(word[0].upper() for word in fold(names.get("fr", "")).split() if word not in _SMALL)


@cache
def _fields_by_wording(fields: tuple[str, ...]) -> Mapping[str, list[tuple[str, str]]]:
    """Folded wording → the fields that it names, each with the wording as it is written."""
    found: dict[str, list[tuple[str, str]]] = {}
    for name in fields:
        for wording in (name, *other_names(name)):
            found.setdefault(fold(wording), []).append((name, wording))
    return found


def names_of(index: Index) -> Names:
    """The names of a register."""
    return Names(index.directory, index.fields(), Documents(index), partial(_identity, index))


def _identity(index: Index, typed: str) -> str:
    """The id that a word is, as the register has it; else empty."""
    return next((each for each in (typed, typed.lower()) if index.holds({each}) or index.occurrences(each)), "")


def _spellings(pieces: Sequence[str]) -> Iterator[Sequence[str]]:
    """The pieces as they are; where an "&" is among them, with each word that it stands for.

    Also with whole words for short ones: "min of finance", "peoples committees"; and with the "de" that French notes
    leave out or put for "des", "ministère santé", "commission organisation", "commission centrale d'organisation",
    "parti gouvernement".
    """
    if party := next((each for each in _FRENCH_PARTIES if [*pieces[: len(each)]] == each), None):
        named = _without_small_words(pieces[len(party) :])
        yield from (["comite du parti", small, *named] for small in (_OF if named else ()))
    if pieces[0] in _FRENCH_TYPES and (named := _without_small_words(pieces[1:])):
        yield from ([_FRENCH_TYPES[pieces[0]], small, *named] for small in _OF)
    if not _SHORT.keys().isdisjoint(pieces):
        yield [whole for piece in pieces for whole in _SHORT.get(piece, (piece,))]
    if "&" not in pieces:
        yield pieces
        return
    for word in CONJUNCTIONS:
        yield [word if piece == "&" else piece for piece in pieces]


def _without_small_words(named: Sequence[str]) -> Sequence[str]:
    """What a French body is for, "organisation" of "d'organisation centrale" and of "d'organisation du CC"."""
    named = [piece for piece in named if piece != "centrale"]
    named = named[:-2] if [*named[-2:]] == ["du", "cc"] else named
    return named[1:] if named and named[0] in _OF else named


def _key(pieces: Sequence[str]) -> str:
    return " ".join([piece for piece in pieces[:-1] if piece not in ARTICLES] + list(pieces[-1:]))
