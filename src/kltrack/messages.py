"""What a person reads: whole messages with named places, each passing through one function on its way out.

`message("{count} are left out; {command} shows them.", count=3, command="kltrack list")`. The text is a literal, so
that it can be found for translation; what is put into its places is never interpreted. In English it is the text, and
nothing is imported for it; in another language it is what that language's catalogs have (`kltrack.translations`).
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping, Sequence

from kltrack.text import harmless

TYPE_CHECKING = False
if TYPE_CHECKING:
    from gettext import NullTranslations

__all__ = [
    "answer_language",
    "clauses",
    "enumerated",
    "figures",
    "labelled",
    "message",
    "one_sentence",
    "plural",
    "quoted",
    "speak",
    "template",
]

# gettext puts this between a context and a text; the context tells two uses of the same text apart.
_CONTEXT = "\x04"

_LONG = 1000  # from this number on the digits are grouped
# Values of these types are never names of files.
_PLAIN = frozenset((str, int))


class _Answer:
    """The language of this process, and its catalogs where it is not English."""

    language = "en"
    catalog: NullTranslations | None = None


def speak(language: str) -> None:
    """From now on everything that a person reads is in this language, given by its code."""
    if language == _Answer.language:
        return
    _Answer.language, _Answer.catalog = language, None
    if language != "en":
        from kltrack.translations import catalog

        _Answer.catalog = catalog(language)


def answer_language() -> str:
    """The code of the language that people are answered in."""
    return _Answer.language


def message(text: str, /, **places: object) -> str:
    """The text in the language of the answer, with its `{places}` filled in; a brace of its own is doubled."""
    return template(text).format(**_harmless_places(places))


def template(text: str, /) -> str:
    """The text in the language of the answer with its places left as they are, for what fills them itself."""
    return _without_context(_Answer.catalog.gettext(text) if _Answer.catalog else text)


def plural(one: str, many: str, number: int, /, **places: object) -> str:
    """`one` or `many`, as the language wants it for the number, the places filled in.

    `{number}` is filled in too, its digits grouped if it is long.
    """
    catalog = _Answer.catalog
    text = catalog.ngettext(one, many, number) if catalog else one if number == 1 else many
    return _without_context(text).format(number=figures(number), **_harmless_places(places))


def clauses(parts: Iterable[str], /) -> str:
    """The parts of one sentence, joined as the language joins them."""
    return message("; ").join(parts)


def quoted(text: str, /) -> str:
    """A typed text or a name, between the quotes of the language."""
    return message('"{text}"', text=text)


def labelled(text: str, /) -> str:
    """A label with its colon, as the language sets it."""
    return message("{text}:", text=text)


def enumerated(parts: Iterable[str], /) -> str:
    """The parts as a list within a sentence, empty for no parts: "A, B, C", "A, B và C"."""
    *before, last = [*parts] or [""]
    return message("{parts}, {last}", parts=", ".join(before), last=last) if before else last


def figures(number: int, /) -> str:
    """A number as the language writes a long one: 1,234 or 1.234."""
    if -_LONG < number < _LONG:
        return str(number)
    return f"{number:,}".replace(",", message(","))


def one_sentence(explanation: Sequence[str]) -> str:
    """The clauses of an explanation as one sentence; empty for no clauses."""
    return clauses(explanation) + "." if explanation else ""


def _without_context(text: str) -> str:
    return text.rpartition(_CONTEXT)[2]


def _harmless_places(places: Mapping[str, object]) -> Mapping[str, object]:
    """The places, with nothing in a file's name that could end a line or be obeyed by a terminal."""
    if _PLAIN.issuperset(map(type, places.values())):  # long answers have some in every row
        return places
    return {name: harmless(str(value)) if isinstance(value, os.PathLike) else value for name, value in places.items()}
