"""Why a text is no TOML: sentences that can be translated, in place of the English ones of the reader of TOML."""

from __future__ import annotations

import re
from typing import NamedTuple

from kltrack.causes import Cause, cause
from kltrack.terms import marked


class _Sentence(NamedTuple):
    """One of the reader's sentences, with `{named}` in place of what it names."""

    template: str

    def read(self, error: str) -> re.Match[str] | None:
        """The match of the reader's sentence, if it is this one."""
        return re.fullmatch(re.escape(self.template).replace(r"\{named\}", "(?P<named>.+)"), error, re.DOTALL)


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


def unreadable_toml(error: str) -> Cause:
    """The cause in an error of the reader of TOML, without its place; in the reader's own words if not listed here."""
    for sentence in _SENTENCES:
        if found := sentence.read(error):
            return cause(sentence.template, **found.groupdict())
    return cause(_OTHER, named=error)
