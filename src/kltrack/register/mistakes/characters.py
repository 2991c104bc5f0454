"""Characters that stand where none of their kind may: unseen ones, control characters, quotes of a word processor."""

from __future__ import annotations

import unicodedata

from kltrack.messages import message
from kltrack.register.mistakes.place import Mistake, Place
from kltrack.text import invisible_characters

_CURLY = "“”„‟‘’‚‛«»″′＂＇`"


def invisible(place: Place) -> Mistake | None:
    """A no-break space or a character without a shape, outside of quotes."""
    char = place.text[place.position : place.position + 1]
    is_space = unicodedata.category(char or "a") in ("Zs", "Zl", "Zp") and char != " "
    if not (is_space or invisible_characters(char)):
        return None
    code, name = f"{ord(char):04X}", unicodedata.name(char, "?").lower()
    what = message("a character that cannot be seen stands outside of quotes: U+{code} ({name})", code=code, name=name)
    return place.at(what, message("write a space in its place, or take it out"))


def control(place: Place) -> Mistake | None:
    """A control character."""
    char = place.text[place.position : place.position + 1]
    if not place.said.startswith("Illegal character") or char in ("\n", ""):
        return None
    return place.at(message("the control character U+{code}", code=f"{ord(char):04X}"), message("take it out"))


def curly(place: Place) -> Mistake | None:
    """A quote of a word processor where a straight one belongs."""
    char = place.text[place.position : place.position + 1]
    if char == "\n" and place.said.startswith("Illegal character"):
        char = next((mark for mark in reversed(place.before) if mark in _CURLY), "")
    if not char or char not in _CURLY:
        return None
    what = message("the quote {quote} of a word processor", quote=char)
    return place.at(what, message('write straight quotes: "…"'))


def escape(place: Place) -> Mistake | None:
    """A backslash with which no escape of TOML begins."""
    if not ("escape" in place.said or "hex value" in place.said or "\\" in place.said.replace("\\n", "")):
        return None
    what = message("a backslash before a letter that it says nothing with")
    return place.at(what, message("write \\\\ for a backslash, or put the text in single quotes"))
