"""The refusal of a name that means no conclusion, or more than one."""

from __future__ import annotations

from collections.abc import Sequence

from kltrack.dates import format_known
from kltrack.errors import UsageProblem
from kltrack.messages import message
from kltrack.numbers import Known, number_parts
from kltrack.text import harmless

_MOST_LISTED = 12


def not_one_conclusion(name: str, found: Sequence[Known], known: Sequence[Known]) -> UsageProblem:
    """The refusal of a name that fits those `found`, of all that are `known`: several of them, or none."""
    listed = ", ".join(map(_in_words, found or _nearest(name, known)))
    if not found:
        return _none(harmless(name), listed if known else message("none"))
    return UsageProblem(
        message(
            '"{name}" names {number} conclusions: {list}. Write one with its whole number and its day.',
            name=harmless(name),
            number=len(found),
            list=listed,
        )
    )


def _in_words(known: Known) -> str:
    if not known.issued:
        return known.number
    return message("{number} of {day} ({id})", number=known.number, day=format_known(known.issued), id=known.identity)


def _none(name: str, listed: str) -> UsageProblem:
    if not listed:
        return UsageProblem(
            message('No conclusion is numbered "{name}". "kltrack conclusions" lists those of the register.', name=name)
        )
    return UsageProblem(
        message('No conclusion is numbered "{name}". The register holds {list}.', name=name, list=listed)
    )


def _nearest(name: str, known: Sequence[Known]) -> Sequence[Known]:
    """Those that begin with the number of a name that fits none, its day aside; else all, where they are few."""
    typed = _first_figures(name.partition("@")[0])
    alike = [each for each in known if typed and _first_figures(each.number) == typed]
    return alike[-_MOST_LISTED:] or (known if len(known) <= _MOST_LISTED else [])


def _first_figures(number: str) -> str:
    return next((part for part in number_parts(number) if part.isdigit()), "")
