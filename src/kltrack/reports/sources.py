"""What an answer says of the register that it rests on: its title, up to when it was curated, what is held in part."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Sequence
from datetime import date, timedelta

from kltrack.dates import format_day
from kltrack.index import Index
from kltrack.messages import enumerated, message, plural
from kltrack.text import in_language
from kltrack.values import Value

_STALE = timedelta(days=45)
_MOST_NAMED = 4
# Identities of conclusions → those of them that an answer rests on.
Concerned = Callable[[Collection[str]], Collection[str]]


class RegisterFacts(Value):
    """A register as an answer names it; `partial` are the numbers of conclusions of which only a part is recorded."""

    title: str | None
    curated_to: date | None
    partial: Sequence[str]


def register_facts(index: Index, language: str, concerned: Concerned | None = None) -> RegisterFacts:
    """The register of an index; `concerned` says which of the partly recorded conclusions to name (None: all)."""
    title = index.about.title
    partial = dict(index.partial_conclusions())
    shown = concerned(partial) if concerned else partial
    return RegisterFacts(
        title=title if title is None or isinstance(title, str) else in_language(title, language),
        curated_to=index.about.curated_to,
        partial=[label for identity, label in partial.items() if identity in shown],
    )


def register_notes(facts: RegisterFacts, as_of: date) -> Iterator[str]:
    """What a reader must know of the register beside an answer as of a day: that it ends long before, or is partial."""
    ended = format_day(facts.curated_to) if facts.curated_to and as_of - facts.curated_to > _STALE else ""
    if ended and facts.partial:
        names = _names_in_short(facts.partial)
        yield message(
            "The register was curated up to {day}; of {names} only a selection is recorded.", day=ended, names=names
        )
    elif ended:
        yield message("The register was curated up to {day}.", day=ended)
    elif facts.partial:
        yield message("Of {names} only a selection is recorded.", names=_names_in_short(facts.partial))


def _names_in_short(names: Sequence[str]) -> str:
    """The names, or the first of them and how many more there are."""
    if len(names) <= _MOST_NAMED:
        return enumerated(names)
    shown = names[: _MOST_NAMED - 1]
    more = len(names) - len(shown)
    return plural("{names} and {number} more", "{names} and {number} more", more, names=", ".join(shown))


def replacements(names: Sequence[str]) -> list[str]:
    """A sentence about the shipped records in whose place one's own stand, if there are any."""
    if not names:
        return []
    return [message("Your own versions replace the shipped ones: {names}.", names=_names_in_short(names))]
