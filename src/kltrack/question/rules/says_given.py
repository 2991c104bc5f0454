"""Words that say that a body was given something: "given to Hanoi", "Hà Nội được giao", "confié aux provinces"."""

from __future__ import annotations

from collections.abc import Sequence

from kltrack.question.rules.interpretation import Interpretation
from kltrack.question.rules.issuers import is_issuer
from kltrack.question.rules.issuing import gets


def says_given(question: Interpretation, place: int) -> bool:
    """Whether words say that a body was given something: "Hà Nội được giao", "giao cho Hà Nội", "was Hanoi asked"."""
    slot, words = question.slot(place), question.sentence.words
    said = words[slot.start : slot.end]
    before, after = (
        question.past(place - 1, _AROUND, -1),
        question.past(place + 1, ("filler", "to:body", "thing", "link")),
    )
    if is_issuer(question, after):  # "given by the Secretariat to Finance"
        after = question.past(after + 1, ("filler", "to:body", "link"))
    is_got = _names_receiver(question, before)
    if gets(question, place):
        return is_got
    if has_phrase(said, _GIVEN_IN_VIETNAMESE):
        is_for = "cho" in (said[-1], *words[slot.end : slot.end + 1])
        return is_got or (is_for and _names_receiver(question, after))
    is_to = _names_receiver(question, after)
    if not RECEIVED.isdisjoint(said):
        return is_got or is_to
    if "giao" in said or has_phrase(said, ("yeu cau",)):
        return is_to
    if not (ASKED | GIVEN | {"made", "imposed"}).isdisjoint(said):
        passive = not PASSIVE.isdisjoint(words[: slot.end])
        return (is_to and _is_of_tasks(question, place)) or ((is_got or is_to) and passive)
    return is_to and _says_given_in_french(question, place)


def _says_given_in_french(question: Interpretation, place: int) -> bool:
    """Whether words before a receiver say so in French, "ce qui a été confié au", or are a noun: "requests to"."""
    slot, words = question.slot(place), question.sentence.words
    if "kind:request" in slot.senses and question.first_word(place + 1) in ("to", "aux", "au", "a"):
        return True
    given = not _ASKED_IN_FRENCH.isdisjoint(words[slot.start : slot.end])
    return given and (_is_of_tasks(question, place) or has_phrase(words[: slot.end], _IMPERSONAL_IN_FRENCH))


def _is_of_tasks(question: Interpretation, place: int) -> bool:
    """Whether a participle tells of tasks: "tasks asked", "given to"."""
    return bool(question.senses(place - 1) & GIVABLE) or "given" in question.senses(place)


GIVABLE = frozenset({"task", "thing", "kind:request"})
GIVEN = frozenset({"given", "handed", "assigned", "passed"})
RECEIVED = frozenset({"recu", "recue", "recus", "recues"})
_AROUND = ("filler", "past", "verb")


def _names_receiver(question: Interpretation, place: int) -> bool:
    named = question.slot(place).bodies or any(sense.startswith("bodies:") for sense in question.senses(place))
    return bool(named) and not is_issuer(question, place)


def has_phrase(words: Sequence[str], phrases: tuple[str, ...]) -> bool:
    """Whether one of some phrases stands among words."""
    return any(f" {phrase} " in f" {' '.join(words)} " for phrase in phrases)


ASKED = frozenset({"asked", "told", "ordered", "instructed", "entrusted", "required", "requested", "demanded"})
PASSIVE = frozenset({"was", "were", "been", "being"})
# Words without diacritics.
_GIVEN_IN_VIETNAMESE = ("duoc giao", "duoc phan cong", "duoc yeu cau")
_ASKED_IN_FRENCH = frozenset(
    f"{verb}{ending}"
    for verb in ("demande", "confie", "donne", "attribue", "assigne", "impose", "prescrit")
    for ending in ("", "e", "s", "es")
)
_IMPERSONAL_IN_FRENCH = ("a-t-on", "on a", "a ete", "ont ete", "a-t-il ete", "ete")
