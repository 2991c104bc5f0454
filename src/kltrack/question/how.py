"""The rules of single words: states, kinds, roles, texts, and words that carry nothing."""

from __future__ import annotations

from kltrack.dates import Span
from kltrack.query import Limit
from kltrack.question.clauses import Clauses, Read, Rule
from kltrack.standing import WORDS

_WORDS = {
    **{f"state:{state}": ("state", state) for state in ("due", "open", "overdue", "undated", "done")},
    **{f"status:{word}": ("status", word) for word in WORDS},
    **{f"role:{role}": ("role", role) for role in ("lead", "implementing", "coordinating")},
    **{
        f"kind:{kind}": ("kind", kind)
        for kind in ("assignment", "request", "decision", "authorisation", "commendation")
    },
    "all": ("all", True),
    "named": ("named", True),
}


def _text(said: Clauses, place: int) -> Read | None:
    text = said.slot(place).text
    return None if text is None else ([said.part("text", text, place)], place + 1)


def _status(said: Clauses, place: int) -> Read | None:
    """A standing by its own name, `done-late`; the short ones, `open`, `done`, after "status" or another standing."""
    slot = said.slot(place)
    if slot.standing is None:
        return None
    after = said.senses(place - 1) & {"and", "or"} and said.slot(place - 2).standing
    if "-" in slot.standing or after or "to:status" in said.senses(place - 1):
        return [said.part("status", slot.standing, place)], place + 1
    return None


def _word(said: Clauses, place: int) -> Read | None:
    senses = said.senses(place)
    if said.slot(place).named:
        return None
    if "state:coming" in senses:
        today = Limit("from", Span.day(said.today))
        return [said.part("state", "due", place), said.part("limit", today, place)], place + 1
    for sense, (what, value) in _WORDS.items():
        # "Late December" is some days of it; nobody says which.
        if sense in senses and not ("vague" in senses and said.slot(place + 1).span):
            return [said.part(what, value, place)], place + 1
    return None


def _nothing(said: Clauses, place: int) -> Read | None:
    """Words that carry nothing, and those that only introduce what comes next."""
    senses = said.senses(place)
    if said.slot(place).named:
        return None
    empty = "filler" in senses and "next" not in senses
    return ([], place + 1) if empty or _introduces(said, place) else None


def _introduces(said: Clauses, place: int) -> bool:
    """Whether the word at a place leads to what comes next; a word that leads nowhere is not understood."""
    senses, following = said.senses(place), said.slot(place + 1)
    past = said.slot(_past_article(said, place + 1))
    named = {*following.named, *past.named}
    return (
        any(f"to:{kind}" in senses for kind in named)
        or ("to:body" in senses and bool(named or past.senses & {"filler", "to:conclusion", "all"}))
        or ("to:conclusion" in senses and "to:conclusion" in following.senses)
        or ("to:text" in senses and following.text is not None)
        or ("modal" in senses and "body" in named)
        or ("link" in senses and following.known and not ("period" in senses and following.is_day))
    )


def _past_article(said: Clauses, place: int) -> int:
    return place + 1 if said.senses(place) == {"filler"} or "link" in said.senses(place) else place


RULES: tuple[Rule, ...] = (_text, _status, _word, _nothing)
