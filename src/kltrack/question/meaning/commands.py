"""Parts → Meaning: the command that answers a question, which is due, overdue or list with a filter, or a report."""

from __future__ import annotations

from collections.abc import Sequence

from kltrack.index import Index
from kltrack.messages import message
from kltrack.query import Filter
from kltrack.query.command_line import COMMANDS
from kltrack.question.meaning.assignments import meaning_of_ids
from kltrack.question.meaning.command import Meaning, order_of
from kltrack.question.meaning.filters import NO_FILTER, filter_of
from kltrack.question.meaning.nearest import how_many_at_end, how_many_first, how_many_newest
from kltrack.question.meaning.one_question import check_number_alone, check_one_question, check_who_too
from kltrack.question.meaning.reports import report_meaning, scorecard_meaning
from kltrack.question.meaning.scores import asks_of_bodies, check_nothing_left, with_praised
from kltrack.question.meaning.states_beside import without_open_beside_started
from kltrack.question.rules.how_many import lists_what_is_counted
from kltrack.question.rules.interpretation import Interpretation, Part, QuestionProblem, values_of, without
from kltrack.question.rules.joining import check_bodies_as_topics, incompatible, wording
from kltrack.text import harmless


def meaning_of(parts: Sequence[Part], question: Interpretation, index: Index) -> Meaning:
    """The command that the parts mean. Raises QuestionProblem where there is none, UsageProblem for a name."""
    if formats := [part for part in parts if part.sort == "format"]:
        meaning = meaning_of(without(parts, ("format",)), question, index)
        if meaning.command == "--help" or len(values_of(formats, "format")) > 1:
            raise incompatible(formats[-1], question.sentence, wording(parts[0], question.sentence))
        return meaning._replace(format=formats[0].value)
    if lists_what_is_counted(parts):
        parts = without(parts, ("count",))
    if any(part.sort != "listing" for part in parts):
        parts = without(parts, ("listing",))
    if ids := values_of(parts, "id"):
        return meaning_of_ids(parts, ids, question, index)
    check_number_alone(parts, question)
    check_who_too(parts, question)
    _check_exception(parts, question)
    check_nothing_left(parts, question)
    reports = values_of(parts, "report")
    if reports == ("scorecard",) or (not reports and (asks_of_bodies(parts) or values_of(parts, "side"))):
        return scorecard_meaning(parts, question, index)
    if reports:
        return report_meaning(parts, reports[0], question, index)
    parts = without_open_beside_started(with_praised(parts, index))
    _check_used(parts, question)
    check_bodies_as_topics(parts, question.sentence)
    chosen = filter_of(without(_without_unbound_role(parts, question), NO_FILTER), question, index)
    order = order_of(parts, question)
    most = _how_many(parts, chosen, order, question, index)
    options = tuple(f"--sort={key}" for key in order)
    is_count = any(part.sort == "count" for part in parts)
    return Meaning(COMMANDS[chosen.scope], chosen, options=options, is_count=is_count, most=most)


def _how_many(
    parts: Sequence[Part], chosen: Filter, order: Sequence[str], question: Interpretation, index: Index
) -> int | None:
    """How many rows are asked for; None for all of them."""
    ranked_alone = any(part.sort == "ranked" for part in parts)
    most = next((part.value for part in parts if part.sort == "most"), 1 if ranked_alone else None)
    if most is None and any(part.sort == "first" for part in parts):
        return how_many_first(chosen, index, question.today)
    if any(part.sort == "end" for part in parts):
        return how_many_at_end(chosen, order[0], index, question)
    return how_many_newest(chosen, index, question.today) if most == 1 and order == ("-issued",) else most


def _without_unbound_role(parts: Sequence[Part], question: Interpretation) -> Sequence[Part]:
    """The parts without the role in "who leads in the field of land": each row shows who leads; no body is named.

    Who coordinates is in no row.
    """
    words = question.sentence.words
    named = [part for part in parts if part.sort == "body"]
    for part in parts:
        if part.value == "coordinating" and part.start > 1 and words[part.start - 1] in _WHO and part.sort == "role":
            said = harmless(question.sentence.wording(part.start - 1, part.end))
            raise QuestionProblem(
                message('"{words}": all whom a task binds stand with it: kltrack show ID. Leave it out.', words=said)
            )
    parts = [part for part in parts if not _is_who_leads(part, words)]
    leads = all(part.value == "lead" for part in parts if part.sort == "role")
    unbound = all(leads and not _FOR.isdisjoint(words[max(part.start - 2, 0) : part.start]) for part in named)
    coordinates = not named and any(part.value == "coordinating" for part in parts if part.sort == "role")
    who_is_asked = unbound and not coordinates and any(part.sort == "asker" for part in parts)
    return without(parts, ("role",)) if who_is_asked else parts


def _is_who_leads(part: Part, words: Sequence[str]) -> bool:
    """Whether a part is the role of "health: who leads, by when", "y tế ai chủ trì, hạn nào"."""
    asks = part.start > 1 and words[part.start - 1] in _WHO
    return (part.sort, part.value) == ("role", "lead") and asks


_WHO = frozenset({"who", "ai", "qui"})  # "overdue tasks of Justice and who coordinates"
_FOR = frozenset({"for"})  # "who is in charge of land for Hanoi"


def _check_exception(parts: Sequence[Part], question: Interpretation) -> None:
    """Raises QuestionProblem for "who is late except Finance": what binds Finance binds others too, who are counted."""
    late = any((part.sort, part.value) == ("state", "overdue") for part in parts)
    asks = any(part.sort == "asker" for part in parts) or _asks_for_anybody(parts, question, late=late)
    for part in parts:
        slots = [slot for slot in question.slots if part.start <= slot.start < part.end]
        may_be_body = part.sort == "except-field" and any(slot.bodies for slot in slots)
        if not asks or not (part.sort == "except-body" or may_be_body):
            continue
        words = wording(part, question.sentence)
        if late:
            raise QuestionProblem(
                message(
                    'Without the tasks that bind "{name}", others that the same tasks bind would seem less late. Leave'
                    " it out of the question: each body has a line of its own.",
                    name=words,
                )
            )
        raise QuestionProblem(
            message(
                'Without the tasks that bind "{name}", others that the same tasks bind would be missing. Leave it out'
                " of the question; kltrack show ID names all whom a task binds.",
                name=words,
            )
        )


def _asks_for_anybody(parts: Sequence[Part], question: Interpretation, *, late: bool) -> bool:
    """Whether it is asked who, though no scorecard is: "is anybody late", "ai có việc"; of a state or a day, tasks are.

    The "qui" of "les tâches qui" asks nothing.
    """
    if not _ANYBODY.isdisjoint(question.sentence.words):
        return True
    asked = any(
        "asker" in slot.senses and (late or not question.senses(place - 1) & {"task", "thing"})
        for place, slot in enumerate(question.slots)
    )
    return asked and (late or not any(part.sort in ("state", "limit") for part in parts))


# Words without diacritics.
_ANYBODY = frozenset({"anybody", "anyone", "somebody", "someone", "everybody", "quelqu'", "quelqu'un"})


def _is_next(part: Part, question: Interpretation) -> bool:
    """Whether so many of what comes next are asked for: "the next 5"."""
    return question.sentence.words[max(part.start - 1, 0)] == "next"


def _check_used(parts: Sequence[Part], question: Interpretation) -> None:
    """Raises QuestionProblem for "who is" with a body, "most" without a number, and words that need a scorecard."""
    sorts = {part.sort for part in parts}
    check_one_question(parts, question)
    if sorts == {"asker", "body"}:
        raise QuestionProblem(message("No persons are recorded; ask what a body must do."))
    late = next((part for part in parts if (part.sort, part.value) == ("state", "overdue")), None)
    for part in parts:
        words = harmless(question.sentence.wording(part.start, part.end))
        if late and (part.sort == "first" or (part.sort == "most" and _is_next(part, question))):
            raise incompatible(late, question.sentence, words)  # "what's late and what's next"
        if part.sort == "side":
            raise QuestionProblem(message('"{words}" goes with a scorecard; ask for one.', words=words))
        if (part.sort, part.value) == ("ranked", "most") and "most" not in sorts and question.says_several:
            raise QuestionProblem(message('"{words}": say of how many, as in "top 5".', words=words))
