"""What a value of the register's TOML may be: a text, a name, a slug, a day; and what is reported about any other.

A text has no control characters, and a name has no letters that only look Latin.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from contextlib import suppress
from datetime import date, datetime
from datetime import time as ClockTime
from typing import Annotated

from pydantic import AfterValidator, BeforeValidator, Field, PlainValidator
from pydantic_core import PydanticCustomError

from kltrack.dates import DateProblem, read_span
from kltrack.messages import message
from kltrack.text import foreign_letters, invisible_characters, unsafe_characters

WITHIN = re.compile(r"\d{4}(-Q[1-4]|-\d{2}|-W\d{2}|-\d{2}-\d{2}/\d{4}-\d{2}-\d{2})?")


class WrongValue(ValueError):
    """What a validator refuses: `what(key)` says what is wrong with the value of that key; `remedy` may be ""."""

    def __init__(self, what: Callable[[str], str], remedy: str = "") -> None:
        super().__init__()
        self.what, self.remedy = what, remedy


def _safe(text: str) -> str:
    if text.isascii() and text.isprintable() and not text.isspace() and text:
        return text  # as most texts of most registers are: nothing below is found in them
    if unsafe := ", ".join(unsafe_characters(text)):
        raise WrongValue(
            lambda key: message("{key} holds the control character {characters}", key=key, characters=unsafe),
            message("take it out"),
        )
    if unseen := ", ".join(invisible_characters(text)):
        raise WrongValue(
            lambda key: message(
                "{key} holds a character that cannot be seen, {characters}", key=key, characters=unseen
            ),
            message("take it out"),
        )
    if not text.strip():
        raise WrongValue(lambda key: message("{key} is empty", key=key), message("write it, or leave the key out"))
    return text


def _latin(text: str) -> str:
    if foreign := ", ".join(foreign_letters(text)):
        raise WrongValue(
            lambda key: message(
                '{key} = "{value}" holds a letter of another script, {characters}',
                key=key,
                value=text,
                characters=foreign,
            ),
            message("write the Latin letter that it looks like"),
        )
    return text


def _of_one_script(text: str) -> str:
    """A name may be in another script, but not in two: a Cyrillic а among Latin letters is meant for an a."""
    foreign = foreign_letters(text)
    return _latin(text) if foreign and len(foreign) < sum(map(str.isalpha, text)) else text


def _one_paragraph(text: object) -> object:
    return re.sub(r"[ \t\r\n]+", " ", text).strip() if isinstance(text, str) else text


def _one_or_more(value: object) -> object:
    return [value] if isinstance(value, str) else value


def _plain_day(day: date) -> date:
    if isinstance(day, datetime):
        raise WrongValue(
            lambda key: message("{key} is a date with a time of day", key=key),
            message("write the day alone: {day}", day=day.date()),
        )
    return day


def _clock(value: object) -> object:
    return ClockTime.fromisoformat(value) if isinstance(value, str) else value


def _day_or_period(value: object) -> date | str:
    if isinstance(value, date):
        return _plain_day(value)
    if isinstance(value, str) and WITHIN.fullmatch(value):
        with suppress(DateProblem):
            read_span(value, today=date.min)
            return value
    raise PydanticCustomError("date_type", "Input should be a valid date")


Text = Annotated[str, AfterValidator(_safe)]
Latin = Annotated[Text, AfterValidator(_latin)]
Name = Annotated[Text, AfterValidator(_of_one_script)]
Prose = Annotated[Text, BeforeValidator(_one_paragraph)]
Slug = Annotated[str, Field(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$")]
Day = Annotated[date, AfterValidator(_plain_day)]
# A day of issue, or the period in which it lies where no more is known.
Issued = Annotated[date | str, PlainValidator(_day_or_period)]
# TOML arrays arrive as lists: only the container is converted, its items stay strict.
Texts = Annotated[tuple[Text, ...], Field(strict=False)]
Aliases = Annotated[tuple[Name, ...], Field(strict=False)]
Abbreviations = Annotated[tuple[Latin, ...], Field(strict=False)]
Slugs = Annotated[tuple[Slug, ...], Field(strict=False)]
# One slug may be written without its brackets.
OneOrMoreSlugs = Annotated[Slugs, BeforeValidator(_one_or_more)]
Clock = Annotated[ClockTime, BeforeValidator(_clock)]
