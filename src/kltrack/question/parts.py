"""Slots → parts: what each stretch of a question contributes, and how it is joined to what stood before it.

Every rule takes a cursor position and gives the parts that it reads there and the position after them, or None. The
first rule that fits wins; what no rule fits is not understood.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from kltrack.dates import DateProblem, Span, spoken
from kltrack.errors import UsageProblem
from kltrack.query import Limit
from kltrack.question.slots import Sentence, Slot
from kltrack.standing import WORDS
from kltrack.text import harmless


@dataclass(frozen=True, eq=False, repr=False)
class Part:
    """One thing that a question says: what kind of thing, which, and after which word ("and", "or", "except", none)."""

    what: str
    value: Any
    start: int
    end: int
    joined: str = ""


Rule = Callable[["Clauses", int], tuple[list[Part], int] | None]


@dataclass(frozen=True, eq=False, repr=False)
class Clauses:
    """The slots of a question with the choices made where a slot may be several things (slot's number → choice)."""

    said: Sentence
    slots: Sequence[Slot]
    today: date
    choices: Mapping[int, str]

    def parts(self) -> tuple[list[Part], list[Slot]]:
        """The parts in order, and the slots that no rule understood."""
        parts: list[Part] = []
        unread: list[Slot] = []
        place, joined = 0, -1
        while place < len(self.slots):
            if joined < 0 and parts and (self.senses(place) & {"and", "or"}):
                joined, place = place, place + 1
                continue
            found = self._read(place)
            if found is None:
                unread.append(self.slots[place])
                place += 1
                continue
            read, place = found
            if read and joined >= 0:
                read[0] = replace(read[0], joined="or" if "or" in self.senses(joined) else "and")
                joined = -1
            parts += read
        return parts, [*unread, *([self.slots[joined]] if joined >= 0 else [])]

    def _read(self, place: int) -> tuple[list[Part], int] | None:
        return next((found for rule in _RULES if (found := rule(self, place))), None)

    def slot(self, place: int) -> Slot:
        """The slot at a place; after the last one, an empty slot of which nothing is known."""
        return self.slots[place] if 0 <= place < len(self.slots) else Slot(-1, -1)

    def senses(self, place: int) -> frozenset[str]:
        """The senses of the slot at a place."""
        return self.slot(place).senses

    def span(self, place: int) -> Span | None:
        """The date at a place. Raises DateProblem where the words are a date that cannot be."""
        slot = self.slot(place)
        if slot.problem:
            raise slot.problem
        return slot.span

    def limit(self, operator: str, place: int, start: int) -> Part:
        """The part that a date at `place` makes, from the slot at `start` on."""
        span = self.span(place)
        assert span is not None
        if operator == "on/in":
            operator = "on" if span.first == span.last else "in"
        limit = Limit(operator, span)  # type: ignore[arg-type]
        return Part("limit", limit, self.slot(start).start, self.slot(place).end)

    def shown(self, slot: Slot) -> str:
        """The words of a slot, to be named in a sentence."""
        return harmless(self.said.said(slot.start, slot.end))

    def part(self, what: str, value: Any, place: int) -> Part:
        """A part that is one slot."""
        return Part(what, value, self.slot(place).start, self.slot(place).end)


# When


def _between(said: Clauses, place: int) -> tuple[list[Part], int] | None:
    """`between A and B`: from A by B, both included."""
    if "between" not in said.senses(place) or not said.span(place + 1):
        return None
    if not said.senses(place + 2) & {"and", "range"} or not said.span(place + 3):
        return None
    return _both_ends(said, place)


def _range(said: Clauses, place: int) -> tuple[list[Part], int] | None:
    """`from A to B`, `từ A đến B`, `du A au B`: both included."""
    if not said.senses(place) & {"op:from", "from?"} or not said.span(place + 1):
        return None
    if not said.senses(place + 2) & {"range", "op:by"} or not said.span(place + 3):
        return None
    return _both_ends(said, place)


def _both_ends(said: Clauses, place: int) -> tuple[list[Part], int]:
    first, last = said.span(place + 1), said.span(place + 3)
    assert first is not None
    assert last is not None
    if last.last < first.first:
        raise DateProblem(
            f"{spoken(first.first)} to {spoken(last.last)} ends before it begins. A date without its year is the next"
            " one; write both years."
        )
    return [said.limit("from", place + 1, place), said.limit("by", place + 3, place + 2)], place + 4


_OPERATORS = ("before", "by", "after", "from")


def _operated(said: Clauses, place: int) -> tuple[list[Part], int] | None:
    """A limit word and its date: `before Dec 15`, `đến cuối năm`, `depuis le 1er octobre`, `trong tháng 12`."""
    senses = said.senses(place)
    operators = [word for word in _OPERATORS if f"op:{word}" in senses]
    if {"op:on", "op:in"} <= senses:
        operators.append("on/in")
    elif senses & {"op:on", "op:in"}:
        operators.append("on" if "op:on" in senses else "in")
    if not operators or not said.span(place + 1):
        return None
    if "period" in senses and said.slot(place + 1).is_day:
        return None  # "au 31 décembre" may be by that day or on it
    return [said.limit(operators[0], place + 1, place)], place + 2


def _bare_date(said: Clauses, place: int) -> tuple[list[Part], int] | None:
    """A date without a limit word: that day, or some day of that period. `of December` is one."""
    after = place + 1 if "dated" in said.senses(place) else place
    operator = said.choices.get(after, "on/in")
    if said.span(after):
        _check_apart(said, place, after)
    return ([said.limit(operator, after, place)], after + 1) if said.span(after) else None


def _check_apart(said: Clauses, place: int, dated: int) -> None:
    """Two dates side by side are no list and no range. Raises UsageProblem, which names both."""
    before, slot = said.slot(place - 1), said.slot(dated)
    if before.span and not said.said.parted(before.end - 1, slot.start):
        first, last = said.shown(before), said.shown(slot)
        raise UsageProblem(
            f'Two dates stand side by side, "{first}" and "{last}". Say "{first} or {last}", or'
            f' "from {first} to {last}".'
        )


def _hung(said: Clauses, place: int, start: int) -> None:
    """A length is counted from today: "30 days of 1 December" is refused with a UsageProblem."""
    dated = place + 1
    hangs = said.senses(place) & {"dated", "op:after", "op:from", "op:before"}
    if hangs and said.slot(dated).span and not said.said.parted(said.slot(place).start - 1, said.slot(dated).start):
        words = harmless(said.said.said(said.slot(start).start, said.slot(dated).end))
        raise UsageProblem(
            f'"{words}" counts from another day than today, which is not understood. Count yourself, and write the'
            " first and the last day: from DAY to DAY."
        )


def _length(said: Clauses, place: int) -> tuple[list[Part], int] | None:
    """`within 30 days`, `in the next 30 days`, `trong 30 ngày tới`, `les 30 prochains jours`: today included."""
    start, sure, fork = place, False, False
    if said.senses(place) & {"soon:within", "soon:fork"}:
        sure, fork = "soon:within" in said.senses(place), "soon:fork" in said.senses(place)
        place += 1
    if "next" in said.senses(place):
        sure, place = True, place + 1
    length, slot = said.slot(place).length, said.slot(place)
    if length is None:
        return None
    place += 1
    if "next" in said.senses(place) and not said.span(place + 1):
        sure, place = True, place + 1
    _hung(said, place, start)
    if not (sure or slot.soon or fork):
        return None
    last = length.after(said.today)
    if not (sure or slot.soon) and said.choices.get(start) == "on":
        return [Part("limit", Limit("on", Span.day(last)), said.slot(start).start, slot.end)], place
    span = Span.between(said.today, last)
    return [Part("limit", Limit("within", span), said.slot(start).start, slot.end)], place


# Who and what


def kinds_at(said: Clauses, place: int) -> tuple[str, ...]:
    """What the names at a place may be, after what stands around them: for, field, a verb, a neighbour in a list."""
    slot = said.slot(place)
    kinds = slot.named
    if len(kinds) < 2:
        return kinds
    for wanted in ("conclusion", "body", "field"):
        if wanted in kinds and _introduced(said, place, wanted):
            return (wanted,)
    if "body" in kinds and (slot.possessive or "verb" in said.senses(place + 1) or "verb" in said.senses(place - 1)):
        return ("body",)
    return _as_neighbours(said, place, kinds)


def _introduced(said: Clauses, place: int, kind: str) -> bool:
    before = said.senses(place - 1)
    led = [wanted for wanted in said.slot(place).named if f"to:{wanted}" in before]
    return led == [kind] or (kind == "body" and kind in led)


def _as_neighbours(said: Clauses, place: int, kinds: tuple[str, ...]) -> tuple[str, ...]:
    for step in (-1, 1):
        if said.senses(place + step) & {"and", "or"}:
            beyond = place + 2 * step
            there = said.slot(beyond).named
            if step < 0 and len(there) > 1:
                there = kinds_at(said, beyond)
            if len(there) == 1 and there[0] in kinds:
                return there
    return kinds


def _name(said: Clauses, place: int) -> tuple[list[Part], int] | None:
    kinds = kinds_at(said, place)
    if not kinds:
        return None
    kind = said.choices.get(place) if len(kinds) > 1 else kinds[0]
    if kind is None:
        return None
    slot = said.slot(place)
    value: Any = {"body": slot.bodies, "field": slot.fields, "conclusion": slot.conclusion}[kind]
    return [said.part(kind, value, place)], place + 1


_TO_NAMES = frozenset({"to:body", "to:field", "to:conclusion"})
_LEADING = _TO_NAMES | {"filler", "link"}


def _excepted(said: Clauses, place: int) -> tuple[list[Part], int] | None:
    """`except A, B and C`: names without a word of their own between them. `not` before a name is the same."""
    denied = "not" in said.senses(place) and "verb" in said.senses(place - 1)
    if denied or not said.senses(place) & {"except", "not", "but"}:
        return None
    at = _past_leading(said, place + 1)
    if "but" in said.senses(place) and not _after_all(said, place):
        return None
    if "not" in said.senses(place) and "filler" in said.senses(place + 1) and not _may_lead(said, place + 1):
        return None
    parts: list[Part] = []
    joined = "except"
    while found := _name(said, at):
        parts.append(replace(found[0][0], what=f"except-{found[0][0].what}", joined=joined))
        at, joined = found[1], ""
        if said.senses(at) & {"and", "or"}:
            if not said.slot(following := _past_leading(said, at + 1)).named:
                _check_left_out(said, at, following)
                break
            at, joined = following, "and"
        elif said.slot(at).start in said.said.commas:
            at, joined = _past_comma(said, at), "and"
    return (parts, at) if parts else None


def _past_comma(said: Clauses, place: int) -> int:
    """The next name after "except A,", or the same place. Raises UsageProblem where it may be asked for instead."""
    following = _past_leading(said, place)
    if not said.slot(following).named:
        return place
    if any(said.senses(at) & _TO_NAMES for at in range(place, following)):
        words = said.said.said(said.slot(place).start, said.slot(following).end)
        raise UsageProblem(
            f'Whether "{harmless(words)}" is left out too or asked for is not said. Say "and" instead of the comma, or'
            " put it before the exception."
        )
    return following


def _past_leading(said: Clauses, place: int) -> int:
    """The place after the words that may stand before a name: for, the, in the field of."""
    while said.senses(place) & _LEADING and not said.slot(place).named and not said.senses(place) & {"and", "or"}:
        place += 1
    return place


def _check_left_out(said: Clauses, joining: int, place: int) -> None:
    """After "except A and" comes a name, or "except" once more. Raises UsageProblem for a date, a kind, a state."""
    slot = said.slot(place)
    if not slot.known or slot.senses & {"except", "not"}:
        return
    words = said.said.said(said.slot(joining).start, slot.end)
    raise UsageProblem(
        f'"{harmless(words)}" stands in the list of what is left out. What can be left out is a body, a field or a'
        " conclusion; say anything else before the exception."
    )


def _after_all(said: Clauses, place: int) -> bool:
    """Whether "everything" or its like stands right before: "everyone but Finance", "all tasks but Finance's"."""
    place -= 1
    while said.senses(place) == {"filler"}:
        place -= 1
    return "all" in said.senses(place)


def _may_lead(said: Clauses, place: int) -> bool:
    return bool(said.senses(place) & {"to:body", "to:field", "to:conclusion"}) or "filler" in said.senses(place)


def _past_article(said: Clauses, place: int) -> int:
    return place + 1 if said.senses(place) == {"filler"} or "link" in said.senses(place) else place


def _text(said: Clauses, place: int) -> tuple[list[Part], int] | None:
    text = said.slot(place).text
    return None if text is None else ([said.part("text", text, place)], place + 1)


# How


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


def _status(said: Clauses, place: int) -> tuple[list[Part], int] | None:
    """A standing by its own name, `done-late`; the short ones, `open`, `done`, after "status" or another standing."""
    slot = said.slot(place)
    if slot.standing is None:
        return None
    after = said.senses(place - 1) & {"and", "or"} and said.slot(place - 2).standing
    if "-" in slot.standing or after or "to:status" in said.senses(place - 1):
        return [said.part("status", slot.standing, place)], place + 1
    return None


def _word(said: Clauses, place: int) -> tuple[list[Part], int] | None:
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


def _nothing(said: Clauses, place: int) -> tuple[list[Part], int] | None:
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


_RULES: tuple[Rule, ...] = (
    _between, _range, _operated, _length, _bare_date, _excepted, _name, _text, _status, _word, _nothing,
)  # fmt: skip
