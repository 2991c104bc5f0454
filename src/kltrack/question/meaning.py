"""Parts → Filter: what a question means once every word of it has been read, or why it has not one meaning."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from typing import TypeVar

from kltrack.errors import UsageProblem
from kltrack.index import Index
from kltrack.messages import message
from kltrack.query import Filter, Scope
from kltrack.query.typed_limits import limits_of
from kltrack.question.interpretation import Interpretation, Part
from kltrack.question.sentence import Sentence
from kltrack.text import harmless

T = TypeVar("T")


class QuestionProblem(UsageProblem):
    """A question that was not understood, or that has more than one reading; the sentence says which words."""


_STRICT = ("before", "by", "after", "from")


def filter_of(parts: Sequence[Part], question: Interpretation, index: Index) -> Filter:
    """The filter that the parts mean. Raises QuestionProblem where no command can say it, UsageProblem for a name."""
    sentence = question.sentence
    if not parts:
        raise QuestionProblem(message("The question names nothing to look for: who, when, or in which state?"))
    parts = _without_coming(parts)
    for check in (_check_joined, _check_side_by_side, _check_repeated, _check_bound):
        check(parts, sentence)
    typed = list(_unique(part.value for part in parts if part.sort == "limit"))
    states = [part.value for part in parts if part.sort == "state"]
    scope, undated = _scope(parts, states, bool(typed))
    limits = limits_of(typed, question.today, past=scope == "overdue" or question.is_past)
    statuses = _values(parts, "status")
    if "done" in states or (undated and "open" in states):
        statuses = (*statuses, "done" if "done" in states else "open")
    return Filter(
        scope=scope,
        bodies=_bodies(parts, "body", sentence, index),
        roles=_values(parts, "role"),
        named_only=any(part.sort == "named" for part in parts),
        limits=limits,
        conclusions=_conclusions(parts, "conclusion", index),
        fields=_fields(parts, "field"),
        kinds=_values(parts, "kind"),
        texts=_values(parts, "text"),
        undated_only=undated,
        statuses=tuple(_unique(statuses)),
        except_bodies=_bodies(parts, "except-body", sentence, index),
        except_fields=_fields(parts, "except-field"),
        except_conclusions=_conclusions(parts, "except-conclusion", index),
    )


def _without_coming(parts: Sequence[Part]) -> Sequence[Part]:
    """ "Overdue and upcoming" is all that is due: the limit from today on, which "upcoming" alone sets, is dropped."""
    coming = {before.start for before, part in pairwise(parts) if part.sort == "limit" and before.start == part.start}
    kept = [part for part in parts if part.sort != "limit" or part.start not in coming]
    return kept if coming and _either_state(kept) else parts


def _check_joined(parts: Sequence[Part], sentence: Sentence) -> None:
    """ "Or" joins things of one kind: no command can say "for Finance or in December"."""
    for before, part in pairwise(parts):
        if part.joined == "or" and _comparable_sort(before) != _comparable_sort(part):
            raise QuestionProblem(
                message(
                    '"or" between "{first}" and "{second}" is more than one question; ask each.',
                    first=_wording(before, sentence),
                    second=_wording(part, sentence),
                )
            )


def _check_side_by_side(parts: Sequence[Part], sentence: Sentence) -> None:
    """Two bodies without "and", "or" or a comma between them may be one thing or two: "the government of Hanoi"."""
    for place, part in enumerate(parts):
        earlier = next((at for at in reversed(range(place)) if parts[at].sort in _WHO), None)
        if part.sort not in _WHO or earlier is None or part.value == parts[earlier].value:
            continue
        before = parts[earlier]
        joined = any(after.joined for after in parts[earlier + 1 : place + 1])
        if not joined and not sentence.has_comma(before.end - 1, part.start):
            raise QuestionProblem(
                message(
                    'What "{first}" and "{second}" are to each other is not said. For either of them say'
                    ' "{first} or {second}", or "{first}, {second}"; else keep one.',
                    first=_wording(before, sentence),
                    second=_wording(part, sentence),
                )
            )


_WHO = ("body", "except-body")


def _comparable_sort(part: Part) -> str:
    return f"limit {part.value.operator}" if part.sort == "limit" else part.sort


def _check_repeated(parts: Sequence[Part], sentence: Sentence) -> None:
    """A command takes two limits of one kind as either of them, so a question must say "or" between them."""
    seen: dict[str, Part] = {}
    for part in parts:
        if part.sort != "limit" or part.value.operator not in _STRICT:
            continue
        first = seen.setdefault(part.value.operator, part)
        if first is not part and part.joined != "or" and first.value != part.value:
            raise QuestionProblem(
                message(
                    '"{first}" and "{second}" are two limits of one kind; keep one.',
                    first=_wording(first, sentence),
                    second=_wording(part, sentence),
                )
            )


def _check_bound(parts: Sequence[Part], sentence: Sentence) -> None:
    """A role and "by name" hold for all the bodies of a command, so several bodies must stand in one list."""
    bodies, excepted = _places(parts, "body"), _places(parts, "except-body")
    for sort in ("role", "named"):
        places = _places(parts, sort)
        if not places:
            continue
        if not bodies and not (sort == "named" and excepted):
            raise QuestionProblem(
                message(
                    '"{words}" says how a body is bound; name the body.', words=_wording(parts[places[0]], sentence)
                )
            )
        if sort == "role" and (_scattered(places) or (_scattered(bodies) and len(bodies) > 1)):
            raise QuestionProblem(
                message("One command gives all its bodies the same roles; ask one question for each role.")
            )
        if any(_follows_exception(parts, place) for place in places if sort == "role"):
            raise QuestionProblem(message("What a body leads or coordinates cannot be left out, only what binds it."))


def _places(parts: Sequence[Part], sort: str) -> list[int]:
    return [place for place, part in enumerate(parts) if part.sort == sort]


def _scattered(places: Sequence[int]) -> bool:
    return bool(places) and places[-1] - places[0] >= len(places)


def _follows_exception(parts: Sequence[Part], place: int) -> bool:
    after = parts[place + 1].sort if place + 1 < len(parts) else ""
    return place > 0 and parts[place - 1].sort.startswith("except-") and after != "body"


def _scope(parts: Sequence[Part], states: Sequence[str], limits: bool) -> tuple[Scope, bool]:
    """The scope, and whether the undated alone are meant."""
    asked = set(states)
    if "undated" in asked:
        if asked - {"open", "done"} != {"undated"} or limits:
            raise QuestionProblem(
                message("What is undated has no last day to be due, overdue or limited; ask for one of the two.")
            )
        return "all", True
    if "done" in asked:
        if asked != {"done"}:
            raise QuestionProblem(message("What is done is no longer open, due or overdue; ask for one of the two."))
        if limits:
            raise QuestionProblem(
                message("Dates are compared with the last day, not with the day on which something was done.")
            )
        return "all", False
    asked = {"due" if state == "open" else state for state in asked}
    if asked == {"due", "overdue"} and _either_state(parts):
        if limits:
            raise QuestionProblem(
                message("Whether the date goes with due, with overdue or with both is not said; ask for one.")
            )
        return "due", False
    if asked:
        return ("overdue" if "overdue" in asked else "due"), False
    everything = not limits or any(part.sort in ("all", "status") for part in parts)
    return ("all" if everything else "due"), False


def _either_state(parts: Sequence[Part]) -> bool:
    return any(part.joined and {before.value, part.value} == {"due", "overdue"} for before, part in _states(parts))


def _states(parts: Sequence[Part]) -> Iterator[tuple[Part, Part]]:
    return ((before, part) for before, part in pairwise(parts) if before.sort == part.sort == "state")


def _bodies(parts: Sequence[Part], sort: str, sentence: Sentence, index: Index) -> tuple[str, ...]:
    bodies: list[str] = []
    for part in parts:
        if part.sort != sort:
            continue
        if len(part.value) > 1:
            raise index.directory.several(_wording(part, sentence), list(part.value))
        bodies += part.value
    return tuple(_unique(bodies))


def _fields(parts: Sequence[Part], sort: str) -> tuple[str, ...]:
    return tuple(_unique(name for part in parts if part.sort == sort for name in part.value))


def _conclusions(parts: Sequence[Part], sort: str, index: Index) -> tuple[str, ...]:
    return tuple(_unique(index.conclusion(part.value) for part in parts if part.sort == sort))


def _values(parts: Sequence[Part], sort: str) -> tuple[str, ...]:
    return tuple(_unique(part.value for part in parts if part.sort == sort))


def _unique(values: Iterable[T]) -> Iterable[T]:
    return dict.fromkeys(values)


def _wording(part: Part, sentence: Sentence) -> str:
    return harmless(sentence.wording(part.start, part.end))
