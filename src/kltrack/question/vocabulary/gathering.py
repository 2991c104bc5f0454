"""All phrases of the vocabulary, put in the order in which `senses` looks them up.

A query reads what was made of this (`phrases/`), never the tables themselves: they are imported here alone.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from importlib import import_module
from pkgutil import iter_modules
from types import ModuleType

from kltrack.question.vocabulary import english, framing, french, vietnamese
from kltrack.question.vocabulary.combining import parts
from kltrack.terms import LanguageCode
from kltrack.text import strip_marks


def _tables(language: ModuleType, words_of_framing: Mapping[str, str]) -> tuple[Mapping[str, str], ...]:
    """The tables of a language: the words that only frame a question, and the PHRASES of each module of its package."""
    names = sorted(module.name for module in iter_modules(language.__path__, f"{language.__name__}."))
    modules = [import_module(name) for name in names]
    return (words_of_framing, *(module.PHRASES for module in modules if hasattr(module, "PHRASES")))


# For each language its tables: senses → phrases.
TABLES: Mapping[LanguageCode, tuple[Mapping[str, str], ...]] = {
    "en": _tables(english, framing.english.PHRASES),
    "vi": _tables(vietnamese, framing.vietnamese.PHRASES),
    "fr": _tables(french, framing.french.PHRASES),
}


def gathered(language: LanguageCode) -> str:
    """The file of a language: its phrases, an empty line, and the words in them.

    A line has its tabs between the phrase without marks, its senses ("!" where it needs its marks) and the phrase with
    marks, if it has any; or between a word without marks and with them.
    """
    phrases = [(written, senses) for table in TABLES[language] for written, senses in _phrases(table)]
    lines = {_line(written, senses) for written, senses in phrases}
    words = {word for written, _ in phrases for word in written.replace(" +", " ").replace(",", " ").split()}
    return "\n".join((*sorted(lines), "", *sorted(f"{strip_marks(word)}\t{word}" for word in words), ""))


def _phrases(table: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    """Each phrase of a table, a later part with "+" before it and commas between its choices; and its senses."""
    for senses, listed in table.items():
        for phrase in parts(listed):
            needs_marks = "!" in phrase
            first, *later = phrase.replace("!", "").replace("œ", "oe").split("+")
            choices = [",".join(" ".join(choice.split()) for choice in part.split(",")) for part in later]
            yield " +".join((" ".join(first.split()), *choices)), f"{senses} !" if needs_marks else senses


def _line(written: str, senses: str) -> str:
    bare = strip_marks(written)
    return "\t".join((bare, " ".join(senses.split()), "" if bare == written else written))
