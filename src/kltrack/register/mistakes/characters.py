"""Characters that stand where none of their kind may: unseen ones, control characters, quotes of a word processor."""

from __future__ import annotations

import unicodedata

from kltrack.messages import message
from kltrack.register.mistakes.stopped_at import Mistake, StoppedAt
from kltrack.text import invisible_characters

_CURLY = "“”„‟‘’‚‛«»″′＂＇`"


def invisible(place: StoppedAt) -> Mistake | None:
    """A no-break space or a character without a shape, outside of quotes."""
    char = place.text[place.position : place.position + 1]
    is_space = unicodedata.category(char or "a") in ("Zs", "Zl", "Zp") and char != " "
    if not (is_space or invisible_characters(char)):
        return None
    code, name = f"{ord(char):04X}", unicodedata.name(char, "?").lower()
    what = message("a character that cannot be seen stands outside of quotes: U+{code} ({name})", code=code, name=name)
    return place.at(what, message("write a space in its place, or take it out"))


def control(place: StoppedAt) -> Mistake | None:
    """A control character; a carriage return alone, which breaks a line for some editors and not for TOML."""
    char = place.text[place.position : place.position + 1]
    if char in ("", "\n", "\t") or unicodedata.category(char) != "Cc":
        return None
    if char == "\r":
        what = message("a carriage return alone, which ends no line of TOML")
        return place.at(what, message("end each line with a line feed"))
    return place.at(message("the control character U+{code}", code=f"{ord(char):04X}"), message("take it out"))


def curly(place: StoppedAt) -> Mistake | None:
    """A quote of a word processor where a straight one belongs."""
    char = place.text[place.position : place.position + 1]
    if char == "\n" and place.error.startswith("Illegal character"):
        char = next((mark for mark in reversed(place.before) if mark in _CURLY), "")
    if not char or char not in _CURLY:
        return None
    what = message("the quote {quote} of a word processor", quote=char)
    return place.at(what, message('write straight quotes: "…"'))


def wide(place: StoppedAt) -> Mistake | None:
    """A sign of TOML as East Asian keyboards write it."""
    char = place.text[place.position : place.position + 1]
    plain = unicodedata.normalize("NFKC", char)
    if not "\uff01" <= char <= "\uff5e" or plain.isalnum():
        return None
    return place.at(message("the wide sign {sign}", sign=char), message("write {right}", right=plain))


def escape(place: StoppedAt) -> Mistake | None:
    """A backslash that begins no escape of TOML."""
    error = place.error
    if not ("escape" in error.lower() or "hex value" in error or "\\" in error.replace("\\n", "")):
        return None
    if "scalar" in error:
        what = message("\\u with half of a character that takes two")
        return place.at(what, message("write the character itself"))
    what = message("a backslash before a letter that it says nothing with")
    return place.at(what, message("write \\\\ for a backslash, or put the text in single quotes"))
