"""Why a text is no TOML, in sentences of kltrack's own for those that the reader of TOML has in fixed English."""

from __future__ import annotations

import re
from typing import NamedTuple

from kltrack.causes import Cause, cause
from kltrack.terms import marked


class _Sentence(NamedTuple):
    """One of the reader's sentences, but that `{named}` stands for what it names."""

    template: str

    def read(self, said: str) -> re.Match[str] | None:
        """What the reader said, where it is this sentence."""
        return re.fullmatch(re.escape(self.template).replace(r"\{named\}", "(?P<named>.+)"), said, re.DOTALL)


_SENTENCES = (
    _Sentence(marked("Invalid statement")),
    _Sentence(marked("Expected newline or end of document after a statement")),
    _Sentence(marked("Expected '=' after a key in a key/value pair")),
    _Sentence(marked("Expected ']' at the end of a table declaration")),
    _Sentence(marked("Expected ']]' at the end of an array declaration")),
    _Sentence(marked("Expected {named}")),
    _Sentence(marked("Found invalid character {named}")),
    _Sentence(marked("Illegal character {named}")),
    _Sentence(marked("Cannot declare {named} twice")),
    _Sentence(marked("Cannot overwrite a value")),
    _Sentence(marked("Cannot mutate immutable namespace {named}")),
    _Sentence(marked("Cannot redefine namespace {named}")),
    _Sentence(marked("Duplicate inline table key {named}")),
    _Sentence(marked("Invalid initial character for a key part")),
    _Sentence(marked("Unclosed array")),
    _Sentence(marked("Unclosed inline table")),
    _Sentence(marked("Unterminated string")),
    _Sentence(marked(r"Unescaped '\' in a string")),
    _Sentence(marked("Invalid hex value")),
    _Sentence(marked("Escaped character is not a Unicode scalar value")),
    _Sentence(marked("Invalid date or datetime")),
    _Sentence(marked("Invalid value")),
)
_OTHER = marked("{named}", "words of the reader of TOML")


def unreadable_toml(said: str) -> Cause:
    """The cause that the reader of TOML gives, without the place; in its own words where they are not known here."""
    for sentence in _SENTENCES:
        if found := sentence.read(said):
            return cause(sentence.template, **found.groupdict())
    return cause(_OTHER, named=said)
