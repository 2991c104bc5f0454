"""Typed texts as values: one word of a vocabulary, one day, a span, or a sentence that says what would be right."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from datetime import date

from kltrack.dates import Direction, format_day, read_span
from kltrack.errors import UsageProblem
from kltrack.messages import message
from kltrack.terms import marked
from kltrack.text import as_written, harmless

_DENIAL = r"(?:un|not?|non|in|de|dis)[-_ ]?(.+)"


def single_day(option: str, text: str, today: date, direction: Direction = "future") -> date:
    """The one day that an option's text is; without its year in that direction of today.

    Raises UsageProblem for a text that is no day, or a longer period.
    """
    span = read_span(text, today, direction)
    if span.first != span.last:
        raise UsageProblem(
            message(
                '{option} takes one day; "{text}" is {first} to {last}.',
                option=option,
                text=harmless(text),
                first=format_day(span.first),
                last=format_day(span.last),
            )
        )
    return span.first


# Sort of word → the message that refuses an unknown one.
_UNKNOWN: Mapping[str, str] = {
    "color": marked('No color is called "{text}". {hint}'),
    "field": marked('No field is called "{text}". {hint}'),
    "format": marked('No format is called "{text}". {hint}'),
    "key to sort by": marked('No key to sort by is called "{text}". {hint}'),
    "kind": marked('No kind is called "{text}". {hint}'),
    "kind of file": marked('No kind of file is called "{text}". {hint}'),
    "language": marked('No language is called "{text}". {hint}'),
    "role": marked('No role is called "{text}". {hint}'),
    "schema": marked('No schema is called "{text}". {hint}'),
    "side": marked('No side is called "{text}". {hint}'),
    "standing": marked('No standing is called "{text}". {hint}'),
    "status": marked('No status is called "{text}". {hint}'),
}


def one_of(sort: str, text: str, choices: Sequence[str]) -> str:
    """`text`, if it is one of the choices; `sort` is a key of _UNKNOWN and says what they are.

    Else raises UsageProblem with the nearest choice, or with all. A choice that `text` negates is not the nearest:
    undone is not done.
    """
    if (word := as_written(text)) in choices:
        return word
    from difflib import get_close_matches

    denies = re.match(_DENIAL, text.lower())
    near = [] if denies and denies[1] in choices else get_close_matches(text.lower(), choices, n=1)
    if near:
        hint = message('Did you mean "{nearest}"?', nearest=near[0])
    else:
        hint = message("There are: {choices}.", choices=", ".join(choices))
    raise UsageProblem(message(_UNKNOWN[sort], text=harmless(text), hint=hint))
