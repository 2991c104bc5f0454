"""Verbs that say that work is finished, handed in or issued: a day beside one of them limits the work for certain."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from kltrack.drafting.text.parsed_paragraph import ParsedParagraph

NEAR = 12  # words before a date in which the verb that it limits must stand
_FAR = 30  # words before it where no other verb stands in between
FINISHING = frozenset(
    (
        *(
            "complete",
            "completed",
            "completing",
            "completes",
            "reports",
            "submits",
            "finish",
            "finished",
            "finishing",
            "finalise",
            "finalize",
        ),
        *("completion", "implemented", "groundbreaking", "commence", "khoi cong", "khanh thanh", "dua vao su dung"),
        *("issue", "issued", "issuing", "submit", "submitted", "submitting", "report", "reporting", "send", "publish"),
        *("hoan thanh", "hoan tat", "xong", "trinh", "bao cao", "ban hanh", "gui", "nop", "cong bo", "dam bao xong"),
        *("acheve", "achever", "achevee", "acheves", "achevees", "terminer", "terminee", "termine", "presenter"),
        *("mis en chantier", "mise en chantier", "mis en service", "mise en service", "accomplir", "accompli"),
        *("mis en œuvre", "mise en œuvre", "mises en œuvre", "rempli", "remplie", "remplis", "remplies", "fulfilled"),
        *("start construction", "begin construction", "start work", "break ground", "lancer les travaux"),
        *("put into operation", "put into use", "dua vao van hanh", "dua vao khai thac"),
        *("soumettre", "publier", "promulguer", "remettre", "rendre compte", "finaliser", "finalise", "envoyer"),
        *("hoan chinh", "procedent a la remise", "proceder a la remise", "remise du", "remise des"),
        *("be available", "be operational", "etre disponible", "etre disponibles", "etre operationnel"),
    )
)
# Groups of people whose Vietnamese names look like clauses about somebody: `người có công`.
_PEOPLE = re.compile(r" (?:nguoi (?:dan|co cong|lao dong|ngheo|cao tuoi|khuyet tat|benh)|ho (?:can )?ngheo) ")
_PARTED = re.compile(r"[;:.()]")


def has_words(words: Sequence[str], phrases: Iterable[str]) -> bool:
    """Whether one of the phrases stands among the words."""
    text = _PEOPLE.sub(" ", f" {' '.join(words)} ")
    return any(f" {phrase} " in text for phrase in phrases)


def finishes(laid: ParsedParagraph, start: int, first: int, stop: int, end: int) -> bool:
    """Whether a verb of finishing stands shortly before a date; if the date begins its limb, anywhere behind it."""
    words = laid.wording.words
    near = words[max(start, first - NEAR) : first] if first > start else words[stop:end]
    return has_words(near, FINISHING)


def is_last_verb(laid: ParsedParagraph, start: int, first: int) -> bool:
    """Whether the last verb before a date is one of finishing, even if its object is long: "complete the repair of"."""
    if _ends_with_finishing(laid.wording.words[start:first]) and not _is_parted(laid, first):
        return True
    last = _last_verb(laid, _most_before(laid, start, first), first)
    if last is None:
        return False
    behind = range(laid.marks[last].end, first)
    if any(_is_parted(laid, word) for word in (*behind, first)) or any(_is_participle(laid, word) for word in behind):
        return False
    return has_words(laid.wording.words[last : laid.marks[last].end], FINISHING)


def _ends_with_finishing(words: Sequence[str]) -> bool:
    """Whether words end with a phrase of finishing: "la campagne sera mise en œuvre"."""
    text = f" {' '.join(words[-_LONGEST_PHRASE:])}"
    return any(text.endswith(f" {phrase}") for phrase in FINISHING)


_LONGEST_PHRASE = 4  # words


def _last_verb(laid: ParsedParagraph, place: int, first: int) -> int | None:
    """The last place before a date at which a verb stands, from a place on."""
    last = None
    while place < first:
        if laid.has(place, "do"):
            last = last if is_noun(laid, place) else place
            place = laid.marks[place].end
        else:
            place += 1
    return last


def _most_before(laid: ParsedParagraph, start: int, first: int) -> int:
    """The first word before a date that is near enough to it; words with a capital, which are names, do not count."""
    place, counted = first, 0
    while place > start and counted < _FAR:
        place -= 1
        counted += not laid.wording.text[laid.wording.starts[place]].isupper()
    return place


def _is_parted(laid: ParsedParagraph, word: int) -> bool:
    """Whether a sign that ends a clause stands before a word; an ellipsis only says that a list goes on."""
    return _PARTED.search(_ELLIPSIS.sub("", laid.signs_before(word))) is not None


_ELLIPSIS = re.compile(r"\.{3}|…")


def is_noun(laid: ParsedParagraph, word: int) -> bool:
    """Whether what may be a verb is a noun there: `việc tháo gỡ`, "the research"."""
    before = laid.wording.spelt(word - 1).lower() if word else ""
    return before in _BEFORE_NOUNS[laid.language] and not laid.signs_before(word).strip(" '’")


_BEFORE_NOUNS = {
    "vi": frozenset({"việc", "sự"}),
    "en": frozenset({"the", "a", "an", "its", "their", "his", "this", "of"}),
    "fr": frozenset({"un", "une", "des", "du", "ce", "cette", "son", "sa", "ses", "leur"}),  # "le" may be "it"
}


def _is_participle(laid: ParsedParagraph, word: int) -> bool:
    """Whether a word says what was done to something or somebody, so that a date behind it may be of that."""
    spelt = laid.wording.spelt(word)
    return _PARTICIPLES[laid.language].fullmatch(spelt) is not None


_PARTICIPLES = {
    "vi": re.compile("được|bị|đã"),
    "en": re.compile(r"[a-z]{3,}ed"),
    "fr": re.compile(r"[a-zà-ÿ]{3,}(?:ée?s?)"),
}
