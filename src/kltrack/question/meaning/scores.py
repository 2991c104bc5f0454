"""Questions that a scorecard answers: "who is late", "which ministries have open tasks", "scorecard by field"."""

from __future__ import annotations

from collections.abc import Sequence

from kltrack.index import Index
from kltrack.messages import message
from kltrack.query import Filter
from kltrack.query.typed_limits import TypedLimit
from kltrack.question.meaning.filters import filter_of
from kltrack.question.rules.any_of_it import asks_of_any
from kltrack.question.rules.interpretation import Interpretation, Part, QuestionProblem, without
from kltrack.question.rules.joining import incompatible, wording
from kltrack.terms import ANSWERING
from kltrack.tuples import NamedTuple

_ANY = ("who", "bodies")  # these name no group
_SAY_NOTHING = frozenset({"report", "count", "ranked", "side", "order", "most", "spread"})


class ScorecardRequest(NamedTuple):
    """What a scorecard counts, and its own options."""

    chosen: Filter
    options: tuple[str, ...]


def asks_of_bodies(parts: Sequence[Part]) -> bool:
    """Whether bodies are asked for: "which ministries …", or "who is late"; not what some body is late with."""
    askers = {part.value for part in parts if part.sort == "asker"}
    states = {part.value for part in parts if part.sort == "state"}
    of_all = not any(part.sort in ("body", "role") for part in parts)
    when_done = {part.value for part in parts if part.sort == "status"}
    counted = states in ({"overdue"}, {"open"}) or _by_number(parts) or (when_done and when_done <= _WHEN_DONE)
    if _asks_for_no_tasks(parts):
        return False
    return bool(askers - {"who"}) or bool("who" in askers and of_all and counted)


def _asks_for_no_tasks(parts: Sequence[Part]) -> bool:
    """Whether praise alone is asked for, "những cơ quan nào được khen": its rows name the bodies."""
    kinds = {part.value for part in parts if part.sort == "kind"}
    return kinds == {"commendation"} and not any(part.sort in ("count", "side", "order", "state") for part in parts)


_WHEN_DONE = frozenset({"done-on-time", "done-late"})  # "who delivered late"


def _by_number(parts: Sequence[Part]) -> bool:
    """Whether who or what has most tasks is asked."""
    return any((part.sort, part.value) == ("order", "-tasks") for part in parts)


def with_praised(parts: Sequence[Part], index: Index) -> Sequence[Part]:
    """The parts; where praise is asked for, "which provinces were praised", the group is one whose praise is listed."""
    asked = [part for part in parts if part.sort == "asker"]
    if not (asked and _asks_for_no_tasks(parts)):
        return parts
    return [_of_group(part, index) if part.value not in _ANY else part for part in parts]


def scorecard_of(parts: Sequence[Part], question: Interpretation, index: Index) -> ScorecardRequest:
    """What the scorecard counts. Raises QuestionProblem where no part says which tasks, UsageProblem for a name."""
    askers = [part for part in parts if part.sort == "asker"]
    kept = _without_today(without(parts, _SAY_NOTHING), question)
    each_of_group = any(part.sort == "side" and not part.value for part in parts)  # "progress by ministry"
    if askers and not (each_of_group or _by_number(parts)) and all(part.sort in ("asker", "task") for part in kept):
        raise QuestionProblem(
            message(
                '"{words}" asks for bodies; say of which tasks: late, open, due in December.',
                words=wording(askers[0], question.sentence),
            )
        )
    filtering = [_of_group(part, index) for part in kept if part.sort != "asker" or part.value not in _ANY]
    says_which = any(part.sort != "task" or part.value for part in filtering)
    chosen = filter_of(filtering, question, index) if says_which else Filter()
    spread = any(part.sort == "spread" for part in parts)  # "compare Hanoi and Hue"
    spread = spread or _compares_bodies(chosen, parts, index)
    if any(part.value not in _ANY for part in askers):
        spread = True
        # Who only works with others is not late.
        chosen = chosen._replace(roles=chosen.roles or ANSWERING)
    statuses = _statuses(
        chosen, asks_which=bool(askers) or _asks_which_sides(question), is_due=any(part.value == "due" for part in kept)
    )
    if statuses == ("done",) and not _by_number(parts) and not any(part.sort == "task" for part in kept):
        _check_which_are_done(parts, question)
        if askers and not asks_of_any(question):
            statuses = ()  # "which ministries have finished": the done ones among all tasks of each tell it
    if statuses == ("done-on-time",) and askers and not _ALL.isdisjoint(question.sentence.words):
        statuses = ()  # "who has kept all deadlines"
    told = [part for part in kept if part.sort == "status"]
    late = next((part for part in kept if (part.sort, part.value) == ("state", "overdue")), None)
    if late and told and not set(chosen.statuses) <= set(statuses):
        raise incompatible(late, question.sentence, wording(told[0], question.sentence))  # "has started and is overdue"
    sides = [option for part in parts if part.sort == "side" and part.value for option in ("--group-by", part.value)]
    own = (*sides, *(["--spread"] if spread else []), *(["--sort=-tasks"] if _by_number(parts) else []))
    return ScorecardRequest(chosen._replace(scope="all", statuses=statuses, undated_only=False), own)


def _compares_bodies(chosen: Filter, parts: Sequence[Part], index: Index) -> bool:
    """Whether several bodies without members are named, "progress of Hanoi and Da Nang": each has a line then.

    By group neither of them would have one.
    """
    sides = any(part.sort == "side" for part in parts)
    return len(chosen.bodies) > 1 and not sides and not any(map(index.directory.members, chosen.bodies))


def _without_today(parts: list[Part], question: Interpretation) -> list[Part]:
    """The parts without a bare "today", which says that the present standing is asked for: "tình hình hôm nay".

    Beside a state it is a day like any other: "how many tasks are due today, by field".
    """
    if any(part.sort in ("state", "status") for part in parts):
        return parts
    return [part for part in parts if not (part.sort == "limit" and _is_today(part, question))]


def _is_today(part: Part, question: Interpretation) -> bool:
    alone = any(slot.start == part.start and slot.end == part.end for slot in question.slots)
    limit: TypedLimit = part.value
    return (
        alone
        and limit.operator == "on"
        and limit.when.is_day
        and limit.when.latest(question.today).last == question.today
    )


def _asks_which_sides(question: Interpretation) -> bool:
    """Whether documents or fields are asked for by the state of their tasks: "which conclusions are not finished"."""
    return any(sense.startswith("each:") for slot in question.slots for sense in slot.senses)


def _check_which_are_done(parts: Sequence[Part], question: Interpretation) -> None:
    """Raises QuestionProblem for "which conclusions are fully done": a scorecard by conclusion has all of them."""
    side = next((part.value for part in parts if part.sort == "side" and part.value), None)
    if side and _asks_which_sides(question):
        raise _no_list_of_done(parts, side, question)


def check_nothing_left(parts: Sequence[Part], question: Interpretation) -> None:
    """Raises QuestionProblem for "which ministries have finished everything"; "have finished" alone asks for less."""
    asks = any(part.sort == "asker" for part in parts)
    done = any((part.sort, part.value) == ("state", "done") for part in parts)
    every = any(part.sort == "all" for part in parts) and not asks_of_any(question)
    fully = every or not _FULLY.isdisjoint(question.sentence.words)
    if asks and done and fully:
        raise _no_list_of_done(parts, "body", question)


# Words without diacritics; "hết" ends "đã hoàn thành hết".
_ALL = frozenset({"all", "every", "always"})
_FULLY = frozenset({"fully", "completely", "entirely", "wholly", "totally", "het"})


def _no_list_of_done(parts: Sequence[Part], side: str, question: Interpretation) -> QuestionProblem:
    done = next(part for part in parts if (part.sort, part.value) == ("state", "done"))
    return QuestionProblem(
        message(
            '"{words}": which of them have nothing left to do is no list of its own. How many tasks of each are done:'
            " kltrack scorecard --group-by {side}",
            words=wording(done, question.sentence),
            side=side,
        )
    )


def _of_group(part: Part, index: Index) -> Part:
    """A part that asks for the members of a group, as a part for the group; other parts as they are."""
    return part._replace(sort="body", value=(index.directory.look_up(part.value).id,)) if part.sort == "asker" else part


def _statuses(chosen: Filter, *, asks_which: bool, is_due: bool) -> tuple[str, ...]:
    """The standings of what is counted: all, unless what is due or open is asked for, or who or what has such tasks."""
    if chosen.scope == "overdue":
        return ("open-overdue",)
    if chosen.undated_only:
        return ("open-undated",) if "open" in chosen.statuses else ("open-undated", "done-undated")
    if chosen.scope == "due" and (asks_which or is_due):
        # Of who has not finished, what has no deadline is counted too; of what is due, nothing is without.
        return ("open-in-term", "open-overdue") if is_due and not chosen.limits else ("open",)
    return chosen.statuses
