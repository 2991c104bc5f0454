"""The phrases with which texts set tasks, in one table a language, and how they are found in a text.

A table (english.py, vietnamese.py, french.py) has the phrases of each kind. Diacritics matter in Vietnamese, unless the
text has none; in English and French they make no difference.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from functools import cache, lru_cache
from typing import Literal, NamedTuple

from kltrack.dates.deadlines.wording import Wording
from kltrack.register.checks.directives import DOING
from kltrack.terms import KIND_NAMES, KindName, LanguageCode
from kltrack.text import ARTICLES

# The kinds of records are kinds of phrases too: phrases with which an issuer assigns, asks, decides and so on.
Kind = KindName | Literal[
    # To direct others to do the work; to work with others; that somebody must do it.
    "direct", "with", "must",
    # Verbs that give an order where they begin a sentence, and are not work of the body before them.
    "begins",
    # Before an order: "is" of "is assigned" (passive), "also" (aside), "they", a person's office, "he" (same),
    # "states" (says); what introduces a sentence (opener), on which basis an order is given, and for whom (concerning).
    "passive", "aside", "they", "office", "same", "says", "opener", "basis", "concerning",
    # The beginning of a sentence about an earlier order; words for the heads of the bodies that follow.
    "earlier", "heads",
    # What happens to those who do not obey.
    "consequence",
    # By which powers or functions something is done.
    "capacity",
    # Inside a list of bodies: what joins them, and what says which of them are meant.
    "joins", "which",
    # A verb of work, how it is done, that it was done already, and "to" before it.
    "do", "how", "past", "to",
    # How urgently, kept as a deadline's wording; a clause that closes what stands before it; the beginning of a list.
    "urgency", "closing", "listing",
    # The lists of a document's addressees: before its text, and behind it.
    "addresses", "recipients",
    # What a page prints around a report.
    "furniture",
]  # fmt: skip
Table = Mapping[Kind, str]
ORDERS: tuple[Kind, ...] = KIND_NAMES
_TONES = {"\u0300": "f", "\u0301": "s", "\u0303": "x", "\u0309": "r", "\u0323": "j"}
_ENDINGS = ("s", "es", "ed", "d", "ing")


class Mark(NamedTuple):
    """A phrase found in a text: the words from `first` up to `end`, and every kind that it is of."""

    first: int
    end: int
    kinds: frozenset[Kind]

    def of(self, *kinds: Kind) -> bool:
        """Whether it is of one of these kinds."""
        return not self.kinds.isdisjoint(kinds)


class Phrases(NamedTuple):
    """The phrases of a language by their first word, the longest first, each with its kinds."""

    by_first: Mapping[str, list[tuple[tuple[str, ...], frozenset[Kind]]]]
    code: LanguageCode


def table_of(code: LanguageCode) -> Table:
    """The table of a language."""
    from importlib import import_module

    names = {"en": "english", "vi": "vietnamese", "fr": "french"}
    table: Table = import_module(f"kltrack.drafting.words.{names[code]}").TABLE
    return table


@cache
def phrases(code: LanguageCode, *, marked: bool) -> Phrases:
    """The phrases of a language; `marked`: with their diacritics."""
    kinds: dict[tuple[str, ...], set[Kind]] = {}
    doing: Table = {"do": DOING[code].replace(",", "|")}
    for table in (table_of(code), doing):
        for kind, texts in table.items():
            for text in texts.split("|"):
                for form in _forms(text, kind, code):
                    kinds.setdefault(tuple(_key(word, marked=marked) for word in form), set()).add(kind)
    by_first: dict[str, list[tuple[tuple[str, ...], frozenset[Kind]]]] = {}
    for words, found in kinds.items():
        by_first.setdefault(words[0], []).append((words, frozenset(found)))
    for same in by_first.values():
        same.sort(key=lambda phrase: -len(phrase[0]))
    return Phrases(by_first, code)


def _forms(text: str, kind: Kind, code: LanguageCode) -> list[list[str]]:
    """The words of a phrase, and of its other forms if it begins with a verb: carry out, carries out, carrying out."""
    laid_out = Wording.of(" ".join(text.split()))
    words = [laid_out.spelt(index) for index in range(len(laid_out.words))]
    if not words:
        return []
    if code == "en" and kind == "do":
        return [[form, *words[1:]] for form in _inflected(words[0])]
    if kind == "must" and code in _ADDED:
        return list(_duties(words, code))
    if code == "fr" and kind in ("do", "with"):
        place = 1 if words[0] == "se" else 0
        return [[*words[:place], form, *words[place + 1 :]] for form in _conjugated(words[place])]
    if code == "fr" and kind in ORDERS and words[-1].endswith("é"):
        return [[*words[:-1], f"{words[-1]}{ending}"] for ending in ("", "e", "s", "es")]
    return [words]


# Words that stand behind the first verb of a duty: "is also responsible for", "est également tenu de".
_ADDED: Mapping[LanguageCode, tuple[str, ...]] = {
    "en": (
        *("also", "additionally", "further", "likewise", "jointly", "primarily", "mainly", "directly", "fully"),
        *("now", "therefore", "thus"),
    ),
    "fr": (
        *("également", "aussi", "notamment", "donc", "conjointement", "directement", "désormais", "par ailleurs"),
        *("pleinement", "entièrement"),
    ),
}
_BEING = ("is", "are", "est", "sont", "convient", "importe")


def _duties(words: list[str], code: LanguageCode) -> Iterator[list[str]]:
    """A phrase of duty, with what may stand behind "is" in it; in French its "de" also as "d'"."""
    is_for = words[-2:-1] in (["responsable"], ["responsables"])  # "responsable des lampes"
    endings = (["de"], ["d"], *((["du"], ["des"]) if is_for else ())) if words[-1] == "de" else ([words[-1]],)
    place = next((at + 1 for at, word in enumerate(words[:2]) if word in _BEING), 0)
    for ending in endings:
        phrase = [*words[:-1], *ending]
        yield phrase
        for added in _ADDED[code] if 0 < place < len(words) else ():
            yield [*phrase[:place], *added.split(), *phrase[place:]]


def _inflected(verb: str) -> list[str]:
    bare = verb.removesuffix("e")
    third = f"{verb[:-1]}ies" if verb.endswith("y") and verb[-2] not in "aeou" else f"{verb}s"
    return [verb, third, f"{verb}es", f"{bare}ing", f"{verb}{verb[-1]}ing"]


def _conjugated(verb: str) -> list[str]:
    """A French verb in the infinitive, present, future and imperative: `veiller`, `veille`, `veillera`, `veillez`."""
    if not verb.removesuffix("e").endswith("r"):
        return [verb]
    future = [f"{verb.removesuffix('e')}a", f"{verb.removesuffix('e')}ont"]
    return [verb, *future, verb[:-1], f"{verb[:-1]}nt", f"{verb[:-2]}ez"] if verb.endswith("er") else [verb, *future]


def marks(wording: Wording, code: LanguageCode, taken: frozenset[int]) -> dict[int, Mark]:
    """The phrases of a text by the place of their first word, none with a word in `taken`, which belongs to a name."""
    table = phrases(code, marked=code == "vi" and not wording.plain)
    keys = keys_of(wording, code)
    found: dict[int, Mark] = {}
    for place, key in enumerate(keys):
        if place in taken:
            continue
        for words, kinds in table.by_first.get(key, ()):
            end = place + len(words)
            if (
                tuple(keys[place:end]) == words
                and taken.isdisjoint(range(place, end))
                and _is_one(wording, code, place, end)
            ):
                found[place] = Mark(place, end, kinds)
                break
    if code == "fr":
        found.update((place, mark) for place, mark in _futures(wording, taken) if place not in found)
        found.update((place, mark) for place, mark in _infinitives(wording, taken) if place not in found)
    if code == "en":
        found.update((place, mark) for place, mark in _adverbs(wording, found) if place not in found)
        return {place: _verb_or_noun(wording, mark, taken) for place, mark in found.items()}
    if code != "vi":
        return found
    return {
        place: mark
        for place, mark in found.items()
        if not _is_noun(keys, mark, wording) and not _is_title(wording, mark)
    }


def _futures(wording: Wording, taken: frozenset[int]) -> Iterator[tuple[int, Mark]]:
    """French verbs in the future that no table has, as work: `inspectera`, `suivront`."""
    for place, word in enumerate(wording.words):
        if place not in taken and _FUTURE.search(word) and word not in _NO_FUTURES and not word.startswith("etr"):
            yield place, Mark(place, place + 1, frozenset({"do"}))


def _infinitives(wording: Wording, taken: frozenset[int]) -> Iterator[tuple[int, Mark]]:
    """French infinitives that no table has, behind a semicolon, as work: `; rappeler les bateaux`."""
    for place, word in enumerate(wording.words):
        before = wording.text[: wording.starts[place]].rstrip()
        if place and place not in taken and before.endswith(";") and _INFINITIVE.fullmatch(word):
            yield place, Mark(place, place + 1, frozenset({"do"}))


def _adverbs(wording: Wording, found: Mapping[int, Mark]) -> Iterator[tuple[int, Mark]]:
    """English adverbs that no table has, before a verb at the beginning of a sentence: "Tightly control spending"."""
    for place, mark in [*found.items()]:
        before = place - 1
        is_adverb = before >= 0 and wording.words[before].endswith("ly") and len(wording.words[before]) >= _ADVERB
        begins = before == 0 or (before > 0 and _SENTENCE_END.search(wording.text, 0, wording.starts[before]))
        if mark.of("do") and is_adverb and begins:
            yield before, Mark(before, place, frozenset({"how"}))


_ADVERB = 6  # letters
_SENTENCE_END = re.compile(r"[.;:)\-–•+*]\s*$")
_FUTURE = re.compile(r"(?:[a-z]{2}(?:er|ir|dr|tr|vr)|^fer|^(?:en)?verr)(?:a|ont)$")
_INFINITIVE = re.compile(
    r"(?!premier$|dernier$|particulier$|hier$)[a-z]{2,}(?:er|[^aeiou]ir|enir|endre|ondre|indre|ttre|uire|ivre)"
)
_NO_FUTURES = frozenset(
    {"sera", "seront", "pourra", "pourront", "aura", "auront", "opera", "camera", "devra", "devront"}
)


def _is_one(wording: Wording, code: LanguageCode, first: int, end: int) -> bool:
    """Whether no comma or the like stands inside a phrase ("tasks, the"). Vietnamese phrases may have commas."""
    return code == "vi" or not _SIGNS.search(wording.text, wording.ends[first], wording.starts[end - 1])


_SIGNS = re.compile(r"[,;:.]\s")


def _verb_or_noun(wording: Wording, mark: Mark, taken: frozenset[int]) -> Mark:
    """A phrase; a word that may be a noun ("key tasks") is an order only if a name or a capital follows."""
    if wording.words[mark.first] == "request" and wording.words[mark.first - 2 : mark.first] in _MADE:
        return mark._replace(kinds=mark.kinds - {*ORDERS, "direct"})
    if wording.words[mark.first : mark.first + 2] == ["demand", "for"]:
        return mark._replace(kinds=mark.kinds - {*ORDERS, "direct"})
    if mark.end - mark.first > 1 or wording.words[mark.first] not in _ALSO_NOUNS:
        return mark
    place = mark.end
    while place < len(wording.words) and wording.words[place] in ARTICLES:
        place += 1
    is_addressed = place < len(wording.words) and (place in taken or wording.text[wording.starts[place]].isupper())
    return mark if is_addressed else mark._replace(kinds=mark.kinds - {*ORDERS, "direct"})


_MADE = (["made", "the"], ["made", "this"], ["making", "the"])  # "made the request" tells of it
_ALSO_NOUNS = frozenset({"task", "tasks", "charge", "charges", "mandate", "mandates", "orders", "commissions"})


def _is_title(wording: Wording, mark: Mark) -> bool:
    """Whether a verb is part of a name, with a capital inside a sentence: `Trung ương, Lãnh đạo chủ chốt`."""
    if not mark.first or not mark.of("direct", "do", "how") or not wording.text[wording.starts[mark.first]].isupper():
        return False
    return wording.text[wording.ends[mark.first - 1] : wording.starts[mark.first]].strip() in ("", ",")


def _is_noun(keys: Sequence[str], mark: Mark, wording: Wording) -> bool:
    """Whether a word that may be an order is a noun: `ý kiến chỉ đạo của`, `theo yêu cầu`."""
    is_denied = mark.of("must") and keys[mark.first - 1 : mark.first] in ([_toned("không")], ["khong"])
    if is_denied or _is_part_of_noun(keys, mark):
        return True
    if keys[mark.first : mark.end] in ([_toned("cấp")], ["cap"]) and not _LEVELS.isdisjoint(keys[mark.end :][:1]):
        return True  # "UBND cấp huyện" is of a level, and grants nothing
    if keys[mark.first : mark.end] in ([_toned("cử")], ["cu"]):
        return not _ELECTING.isdisjoint(keys[mark.first - 1 : mark.first]) or keys[mark.end : mark.end + 1] == ["tri"]
    before, after = keys[mark.first - 1 : mark.first], keys[mark.end : mark.end + 1]
    if not mark.of("direct", *ORDERS):
        return mark.of("do") and not _SEVERAL.isdisjoint(before)  # "các tổ chức tín dụng phải"
    is_briefing = keys[mark.first : mark.end] in (["giao"], [_toned("giao")]) and not _OF_COMPOUND.isdisjoint(after)
    is_briefing = is_briefing and wording.text[wording.starts[mark.end]].islower()  # "giao Ban Tổ chức" is an order
    counts = keys[mark.first : mark.end] in (["ghi", "nhan"], [_toned("ghi"), _toned("nhận")])
    counts = counts or (keys[mark.end + 1 : mark.end + 2] in (["nhiem"], [_toned("nhiệm")]))  # "giao 833 nhiệm vụ"
    if is_briefing or (counts and after and after[0].isdigit()):  # "ghi nhận 20 ca mắc"
        return True
    is_pointed_at = mark.of("request") and not _THIS.isdisjoint(after)  # "Yêu cầu này được đặt ra"
    is_comrade = keys[mark.first - 2 : mark.first] in _COMRADE  # "Đồng chí yêu cầu các xã"
    is_noun = not _NOUN_BEFORE.isdisjoint(before) and not is_comrade
    return is_pointed_at or not _OWNED.isdisjoint(after) or is_noun


def _is_part_of_noun(keys: Sequence[str], mark: Mark) -> bool:
    """Whether a Vietnamese verb is the second word of a noun: `công trình`, `chủ đầu tư`, `thu nhập`."""
    before = keys[mark.first - 1] if mark.first else ""
    return any(keys[mark.first] in verb and before in nouns for verb, nouns in _IN_NOUNS)


def keys_of(wording: Wording, code: LanguageCode) -> list[str]:
    """The words of a text in the form in which they are compared with phrases."""
    marked = code == "vi" and not wording.plain
    return [_key(wording.spelt(index), marked=True) for index in range(len(wording.words))] if marked else wording.words


def _key(word: str, *, marked: bool) -> str:
    return _toned(word) if marked else Wording.of(word).folded


@lru_cache(maxsize=20_000)
def _toned(word: str) -> str:
    """A syllable with its tone behind it, so that "uỷ" and "ủy" are one."""
    apart = unicodedata.normalize("NFD", word.lower())
    tone = "".join(_TONES.get(char, "") for char in apart)
    return unicodedata.normalize("NFC", "".join(char for char in apart if char not in _TONES)) + tone


_LEVELS = frozenset(
    {each for word in ("tỉnh", "huyện", "xã", "quận", "phường", "cơ", "trung") for each in (_toned(word), word)}
)


def _words(text: str) -> frozenset[str]:
    """Words in both forms, with their tones and folded."""
    return frozenset(each for word in text.split() for each in (_toned(word), Wording.of(word).folded))


# Verbs, and the words before which each is a part of a noun.
_IN_NOUNS = (
    (_words("trình"), _words("công quy chương lộ quá tiến giáo hành")),
    (_words("đầu"), _words("chủ nhà vốn")),  # đầu tư
)
# Folded where a text has no marks.
_OWNED = frozenset({_toned("của"), "cua"})
_THIS = frozenset({_toned("này"), "nay"})
_ELECTING = frozenset({*map(_toned, ("bầu", "ứng", "đề", "tranh", "tái")), "bau", "ung", "de", "tranh", "tai"})
_OF_COMPOUND = frozenset({*map(_toned, ("ban", "thông", "dịch", "lưu")), "thong", "dich", "luu"})  # "giao ban"
_SEVERAL = frozenset({_toned("các"), _toned("những"), "nhung"})
_COMRADE = ([_toned("đồng"), _toned("chí")], ["dong", "chi"])
_NOUN_BEFORE = frozenset(
    {*map(_toned, ("kiến", "sự", "theo", "đúng", "những", "các", "chí", "tác", "trò", "ban")), "kien"}
)
