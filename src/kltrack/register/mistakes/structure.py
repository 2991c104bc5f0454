"""What separates the values of TOML, missing or too much: quotes, brackets, commas, signs, lines."""

from __future__ import annotations

import re

from kltrack.messages import message
from kltrack.register.mistakes.stopped_at import KEY_FOLLOWS, Mistake, StoppedAt

_HEADER = re.compile(r"\s*\[+\s*([^\[\]]+?)\s*\]*\s*$")
_OPENED = re.compile(
    r"""^(?:[^\n"'#]|"(?:[^"\\\n]|\\.)*"|'[^'\n]*')*'[^'\n]*$""", re.MULTILINE
)  # a line with a text in single quotes that does not end on it
_PARTED = re.compile(r"\s*\[\s*\[\s*([\w.-]+)\s*\]\s*\]\s*$")
_OPEN = frozenset({"Unclosed array", "Unclosed inline table"})


def unended_text(place: StoppedAt) -> Mistake | None:
    """A text whose closing quote is missing on its line, or whose three are missing to the end of the file."""
    missing = message("a quote is missing: a text on this line is not ended")
    if place.error == "Unterminated string" and place.text.count('"""') % 2 == place.text.count("'''") % 2 == 0:
        return place.at(missing, message('end it with "'))
    if place.error == "Unterminated string":
        opened = max(place.text.rfind(quote, 0, place.position) for quote in ('"""', "'''"))
        what = message("a text that begins with three quotes here is not ended")
        return place.at(what, message("end it with three quotes"), max(opened, 0))
    if place.error == 'Expected "\'"':  # the reader looks for it to the end of the file
        found = _OPENED.search(place.text)
        return place.at(missing, message("end it with '"), found.start() if found else None)
    if place.error.startswith("Illegal character '\\n'"):
        return place.at(missing, message('end it with "'))
    return None


def header(place: StoppedAt) -> Mistake | None:
    """The header of a table with one bracket where there are many of it, or with brackets that do not pair."""
    line = place.before + place.rest
    found = _HEADER.match(line)
    if found is None:
        return _behind_header(place, line)
    if place.error.startswith("Cannot declare") and line.count("[") == 1 == line.count("]"):
        what = message("[{name}] stands here more than once", name=found[1])
        return place.at(what, message("write [[{name}]], with two brackets, each time", name=found[1]))
    if line.count("[") != line.count("]"):
        return place.at(message("a bracket too few or too many"), message("write [[{name}]]", name=found[1]))
    alone = re.search(rf"^[ \t]*\[[ \t]*{re.escape(found[1])}[ \t]*\]", place.text, re.MULTILINE)
    if place.error.startswith("Cannot overwrite") and alone:
        what = message("[{name}] stands here more than once", name=found[1])
        remedy = message("write [[{name}]], with two brackets, each time", name=found[1])
        return place.at(what, remedy, alone.end())
    return None


def _behind_header(place: StoppedAt, line: str) -> Mistake | None:
    if parted := _PARTED.match(line):
        what = message("spaces between the brackets of a table")
        return place.at(what, message("write [[{name}]]", name=parted[1]))
    if not (place.error.startswith("Expected newline") and _HEADER.match(place.before)) or line.rstrip().endswith("]"):
        return None
    return place.at(
        message("more than a table's name on its line"), message("begin a line for it, or a comment with #")
    )


def unended_earlier_text(place: StoppedAt) -> Mistake | None:
    """`en = "of stops, vi = "Công bố"`: the text swallows what comes next, and the next one's words stand bare."""
    swallowed = place.last_text
    if not swallowed or not place.rest.strip():
        return None
    if re.search(r",\s*[\w-]+\s*=\s*$", swallowed[1:-1]) or (
        place.error == "Unclosed array" and re.search(r",\s*$", swallowed[1:-1])
    ):
        what = message("a quote is missing: the text {beginning}… is not ended", beginning=swallowed[:16])
        return place.at(what, message('end it with "'))
    return None


def no_bracket(place: StoppedAt) -> Mistake | None:
    """A list or a table in braces that is not closed before the next key, table or the end."""
    last = len(place.text[: place.position].rstrip())
    begins_anew = place.text[place.position :].lstrip().startswith("[[") or KEY_FOLLOWS.match(place.rest)
    if place.error not in _OPEN or not (place.position >= len(place.text.rstrip()) or begins_anew):
        return None
    if "\n" not in place.text[last : place.position] and place.rest:
        return None
    if place.error == "Unclosed array":
        return place.at(message("the bracket ] is missing"), message("end the list with ]"), last)
    what = message("the bracket }} is missing, or a comma")
    return place.at(what, message("end the table with }}, or go on after a comma"), last)


def no_comma(place: StoppedAt) -> Mistake | None:
    """Two values of a list or a table in braces, with nothing between."""
    if place.error in _OPEN and place.rest.startswith(";"):
        return place.at(message("the sign ; between two values"), message("write a comma in its place"))
    follows = place.rest[:1] in ('"', "'", "{", "[") or KEY_FOLLOWS.match(place.rest)
    if place.error not in _OPEN or not follows or place.before[-1:] in ('"', "'"):
        return None
    what = message("a comma is missing before {next}", next=re.split(r"[\s=]", place.rest)[0][:40])
    return place.at(what, message("part the values with a comma"))


def inner_quote(place: StoppedAt) -> Mistake | None:
    """A straight quote within a text, which ends there."""
    if place.last_text is None or not re.match(r"[^\W_]", place.rest) or KEY_FOLLOWS.match(place.rest):
        return None
    what = message("a quote inside a text, before {next}", next=place.rest.split()[0][:40])
    return place.at(what, message('write \\" inside a text, or “ ”'))


def two_on_a_line(place: StoppedAt) -> Mistake | None:
    """More on a line than one key with one value."""
    if not place.error.startswith("Expected newline"):
        return None
    if KEY_FOLLOWS.match(place.rest):
        return place.at(message("two keys on one line"), message("begin a line for each"))
    if place.rest.strip() not in (",", ";") and place.rest[:1] in (",", ";"):
        what = message("more than one value, parted by {sign}", sign=place.rest[0])
        return place.at(what, message("write several values as a list: [ … ], with commas"))
    what = _superfluous(place)
    return place.at(what, message("take it out")) if what else None


def _superfluous(place: StoppedAt) -> str:
    if re.search(r"=\s*0$", place.before) and place.rest[:1].isdigit():
        return message("a number that begins with a zero")
    if place.rest.strip() in (",", ";"):
        return message("the sign {sign} at the end of a line", sign=place.rest.strip())
    if place.rest[:1] in ("]", "}"):
        return message("the bracket {bracket} is one too many", bracket=place.rest[0])
    return ""


def no_equals(place: StoppedAt) -> Mistake | None:
    """A key without its sign =, or a line of words."""
    if not place.error.startswith("Expected '='"):
        return None
    if place.rest[:1].isalpha():
        word = place.word
        what = message("{written} is no key", written=word[:40])
        return place.at(what, message("keys are written as docs/register.md lists them, followed by ="))
    return place.at(message("the sign = is missing after a key"), message("write key = value"))


def no_brace(place: StoppedAt) -> Mistake | None:
    """`deadline = by = …`, `deadline = [ by = … ]`: a table without its braces."""
    begins = place.before.rstrip()[-1:]
    if place.error != "Invalid value" or begins not in ("=", "[") or not KEY_FOLLOWS.match(place.rest):
        return None
    return place.at(message("a table without its braces"), message("write {{ … }} for a table, [ … ] for a list"))


def twice(place: StoppedAt) -> Mistake | None:
    """A key that a table has already, or a further one for a table that its braces have closed."""
    if place.error.startswith("Cannot mutate"):
        what = message("a further key for a table that ends with its bracket }}")
        return place.at(what, message("write it between the brackets"))
    if not place.error.startswith(("Cannot overwrite", "Duplicate inline table key")):
        return None
    return place.at(message("a key that stands there twice"), message("keep one of them"))


def comment(place: StoppedAt) -> Mistake | None:
    """A comment as another language writes it, or a line that is no TOML: of a page, JSON, a patch."""
    if place.error.startswith("Expected newline") and place.rest.startswith(("//", "/*", "--")):
        return place.at(message("more than a value on its line"), message("begin a comment with #"))
    if place.before.strip() or place.error != "Invalid statement":
        return None
    return place.at(message("a line that is neither a key nor a table"), message("begin a comment with #"))
