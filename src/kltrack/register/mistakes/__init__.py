"""Mistakes in TOML, named by their cause: a reader of TOML only says where it gave up, which is seldom the cause.

Each rule looks at the place where reading stopped and names one kind of mistake; the first that finds one is right.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from kltrack.causes import tell
from kltrack.messages import message
from kltrack.register.mistakes import characters, structure, values
from kltrack.register.mistakes.stopped_at import Mistake, StoppedAt
from kltrack.unreadable_toml import unreadable_toml

_MARK = re.compile(r"^(?:<{7}|>{7}|\|{7})(?: .*)?$|^={7}$", re.MULTILINE)
_FIRST_AND_LAST = re.compile(r"^<{7} .*^>{7} ", re.MULTILINE | re.DOTALL)


def conflict(text: str) -> Mistake | None:
    """The first mark of a conflict that git left in a file; inside a value of several lines it is valid TOML."""
    return _conflict_mark(text) if "<" * 7 in text and _FIRST_AND_LAST.search(text) else None


def mistake(text: str, position: int, error: str) -> Mistake:
    """The mistake in a text that the reader of TOML gave up on, from the position and the message of its error."""
    place = StoppedAt(text, position, error)
    if found := _conflict_mark(text) or values.no_such_day(place):
        return found
    found = next(filter(None, (rule(place) for rule in _RULES)), _in_its_words(place))
    return found._replace(what=message("not TOML: {error}", error=found.what))


def _in_its_words(place: StoppedAt) -> Mistake:
    return place.at(tell(unreadable_toml(place.error)), message("mend the TOML there"))


def _conflict_mark(text: str) -> Mistake | None:
    if (found := _MARK.search(text)) is None:
        return None
    what = message("a mark that git leaves where two versions did not go together: {mark}", mark=found[0][:7])
    return StoppedAt(text, found.start(), "").at(what, message("keep what is right of both, and take the marks out"))


_RULES: tuple[Callable[[StoppedAt], Mistake | None], ...] = (
    characters.invisible,
    characters.control,
    characters.curly,
    characters.wide,
    structure.unended_text,
    structure.header,
    structure.twice,
    values.other_day,
    values.day_in_words,
    values.bare_period,
    values.other_time,
    characters.escape,
    structure.unended_earlier_text,
    structure.no_bracket,
    structure.no_comma,
    structure.inner_quote,
    structure.two_on_a_line,
    structure.comment,
    structure.no_brace,
    values.bare_text,
    values.no_value,
    structure.no_equals,
)
