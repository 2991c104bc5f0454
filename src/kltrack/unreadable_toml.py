"""Why a text is no TOML, in sentences of kltrack's own for those that the reader of TOML has in fixed English."""

from __future__ import annotations

import re
from typing import NamedTuple

from kltrack.causes import Cause, cause
from kltrack.terms import marked


class _Sentence(NamedTuple):
    """What the reader says, as a pattern with groups for what it names, and the message that says the same."""

    pattern: str
    template: str


_SENTENCES = (
    _Sentence("Invalid statement", marked("Invalid statement")),
    _Sentence("Expected newline or end of document after a statement",
              marked("Expected newline or end of document after a statement")),
    _Sentence("Expected '=' after a key in a key/value pair", marked("Expected '=' after a key in a key/value pair")),
    _Sentence("Expected ']' at the end of a table declaration",
              marked("Expected ']' at the end of a table declaration")),
    _Sentence("Expected ']]' at the end of an array declaration",
              marked("Expected ']]' at the end of an array declaration")),
    _Sentence("Expected (?P<named>.+)", marked("Expected {named}")),
    _Sentence("Found invalid character (?P<named>.+)", marked("Found invalid character {named}")),
    _Sentence("Illegal character (?P<named>.+)", marked("Illegal character {named}")),
    _Sentence("Cannot declare (?P<named>.+) twice", marked("Cannot declare {named} twice")),
    _Sentence("Cannot overwrite a value", marked("Cannot overwrite a value")),
    _Sentence("Cannot mutate immutable namespace (?P<named>.+)", marked("Cannot mutate immutable namespace {named}")),
    _Sentence("Cannot redefine namespace (?P<named>.+)", marked("Cannot redefine namespace {named}")),
    _Sentence("Duplicate inline table key (?P<named>.+)", marked("Duplicate inline table key {named}")),
    _Sentence("Invalid initial character for a key part", marked("Invalid initial character for a key part")),
    _Sentence("Unclosed array", marked("Unclosed array")),
    _Sentence("Unclosed inline table", marked("Unclosed inline table")),
    _Sentence("Unterminated string", marked("Unterminated string")),
    _Sentence(r"Unescaped '\\' in a string", marked(r"Unescaped '\' in a string")),
    _Sentence("Invalid hex value", marked("Invalid hex value")),
    _Sentence("Escaped character is not a Unicode scalar value",
              marked("Escaped character is not a Unicode scalar value")),
    _Sentence("Invalid date or datetime", marked("Invalid date or datetime")),
    _Sentence("Invalid value", marked("Invalid value")),
)  # fmt: skip
_OTHER = _Sentence("(?P<named>.*)", marked("{named}", "words of the reader of TOML"))


def unreadable_toml(said: str) -> Cause:
    """The cause that the reader of TOML gives, without the place; in its own words where they are not known here."""
    for sentence in (*_SENTENCES, _OTHER):
        if found := re.fullmatch(sentence.pattern, said, re.DOTALL):
            return cause(sentence.template, **found.groupdict())
    return Cause(said)
