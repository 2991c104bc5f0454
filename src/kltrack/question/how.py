"""The rules of single words: states, kinds, roles, texts to search for, and words without a meaning of their own."""

from __future__ import annotations

from kltrack.dates import Span, fixed
from kltrack.query.typed_limits import TypedLimit
from kltrack.question.interpretation import Interpretation, Reading, Rule
from kltrack.terms import KIND_NAMES, ROLE_NAMES, STANDING_WORDS

# Sense → the sort of part that a word of this sense is, and its value.
_WORDS = {
    **{f"state:{state}": ("state", state) for state in ("due", "open", "overdue", "undated", "done")},
    **{f"status:{word}": ("status", word) for word in STANDING_WORDS},
    **{f"role:{role}": ("role", role) for role in ROLE_NAMES},
    **{f"kind:{kind}": ("kind", kind) for kind in KIND_NAMES},
    "all": ("all", True),
    "named": ("named", True),
}


def _text(question: Interpretation, place: int) -> Reading | None:
    text = question.slot(place).text
    return None if text is None else ([question.part("text", text, place)], place + 1)


def _status(question: Interpretation, place: int) -> Reading | None:
    """A standing by its own name, `done-late`; `open` and `done` only after "status" or another standing."""
    slot = question.slot(place)
    if slot.standing is None:
        return None
    is_state = "state:overdue" in question.senses(place)
    joined = not is_state and question.senses(place - 1) & {"and", "or"} and question.slot(place - 2).standing
    if "-" in slot.standing or joined or "to:status" in question.senses(place - 1):
        return [question.part("status", slot.standing, place)], place + 1
    return None


def _word(question: Interpretation, place: int) -> Reading | None:
    senses = question.senses(place)
    if question.slot(place).named:
        return None
    if "state:coming" in senses:
        today = TypedLimit("from", fixed(Span.day(question.today)))
        return [question.part("state", "due", place), question.part("limit", today, place)], place + 1
    for sense, (sort, value) in _WORDS.items():
        # "Late December" is some days of December; which ones is not settled.
        if sense in senses and not ("vague" in senses and question.slot(place + 1).when):
            return [question.part(sort, value, place)], place + 1
    return None


def _nothing(question: Interpretation, place: int) -> Reading | None:
    """Words without a meaning of their own, and those that only introduce what comes next."""
    senses = question.senses(place)
    if question.slot(place).named:
        return None
    empty = "filler" in senses and "next" not in senses
    return ([], place + 1) if empty or _introduces(question, place) else None


def _introduces(question: Interpretation, place: int) -> bool:
    """Whether the word at a position introduces what comes next; a word that introduces nothing is not understood."""
    senses, following = question.senses(place), question.slot(place + 1)
    past = question.slot(_past_article(question, place + 1))
    named = {*following.named, *past.named}
    return (
        any(f"to:{kind}" in senses for kind in named)
        or ("to:body" in senses and bool(named or past.senses & {"filler", "to:conclusion", "all"}))
        or ("to:conclusion" in senses and "to:conclusion" in following.senses)
        or ("to:text" in senses and following.text is not None)
        or ("modal" in senses and "body" in named)
        or ("link" in senses and following.is_understood and not ("period" in senses and following.is_day))
    )


def _past_article(question: Interpretation, place: int) -> int:
    return place + 1 if question.senses(place) == {"filler"} or "link" in question.senses(place) else place


RULES: tuple[Rule, ...] = (_text, _status, _word, _nothing)
