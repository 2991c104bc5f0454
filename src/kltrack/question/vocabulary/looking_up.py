"""What is asked of a body alone, "what does * stand for", "thành viên của *", and what asks for all of a type."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import cache

from kltrack.question.vocabulary.combining import parts
from kltrack.question.vocabulary.english import looked_up as english
from kltrack.question.vocabulary.french import looked_up as french
from kltrack.question.vocabulary.vietnamese import looked_up as vietnamese
from kltrack.text import strip_marks

_LANGUAGES = (english, french, vietnamese)
# Words without diacritics that add nothing here: articles, "now", the "là" and "thế" of Vietnamese.
_EMPTY = frozenset(
    {"the", "le", "la", "les", "l'", "now", "currently", "actually", "exactly", "today", "please", "?"}
) | {
    *("donc", "maintenant", "actuellement", "desormais", "exactement", "aujourd'hui"),
    *("da", "gio", "nay", "bay", "hien", "roi", "duoc", "vay", "thi", "cu"),
}
_OF = frozenset({"du", "des", "d'"})
_Form = Sequence[Sequence[str]]  # in each place the words that may stand there


def asked_of_body(words: Sequence[str]) -> str:
    """What is asked of the body at the place of "*": a key of `LOOKED_UP`; empty for anything else."""
    around = " ".join(_bare(words))
    return next((asked for asked, form in _forms("LOOKED_UP") if _fits(around, form)), "")


def all_of_a_type(words: Sequence[str]) -> str | None:
    """The group whose members are asked for, "" for all bodies; None where words ask for something else."""
    around = " ".join(_bare(words))
    return next((kind for kind, form in _forms("ALL_OF_A_TYPE") if _fits(around, form)), None)


@cache
def _forms(table: str) -> tuple[tuple[str, _Form], ...]:
    """The forms of all languages in the table of that name, each with its key."""
    tables: Iterator[Mapping[str, str]] = (getattr(language, table) for language in _LANGUAGES)
    return tuple((key, _form(written)) for each in tables for key, listed in each.items() for written in _lines(listed))


def _lines(listed: str) -> list[str]:
    """The forms of a text; a line that begins with "+", or follows a comma, goes on with the one before."""
    return parts(listed.replace("|", "\n").replace(",\n", ", ").replace("\n        +", " +"))


def _form(written: str) -> _Form:
    places = strip_marks(written).lower().split("+")
    return [[" ".join(_bare(choice.split())) for choice in place.split(",")] for place in places]


def _bare(words: Sequence[str]) -> list[str]:
    """Words without those that add nothing, the French "du" and "des" as "de"."""
    return ["de" if word in _OF else str(word) for word in words if word not in _EMPTY]


def _fits(words: str, form: _Form) -> bool:
    """Whether words are a choice of each place of a form, in order."""
    if not form:
        return not words
    return any(
        _fits(words[len(choice) :].lstrip(), form[1:])
        for choice in form[0]
        if not choice or words == choice or words.startswith(f"{choice} ")
    )
