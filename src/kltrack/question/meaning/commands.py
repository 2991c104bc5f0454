"""Parts → Meaning: the command that answers a question, which is due, overdue or list with a filter, or a report."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from itertools import pairwise

from kltrack.index import Index
from kltrack.messages import message
from kltrack.query import Filter
from kltrack.query.command_line import COMMANDS
from kltrack.query.typed_limits import limits_of
from kltrack.question.meaning.command import Meaning, order_of
from kltrack.question.meaning.filters import filter_of
from kltrack.question.meaning.listings import LISTINGS, listing_of
from kltrack.question.meaning.nearest import how_many_first, how_many_newest
from kltrack.question.meaning.records import is_of_record
from kltrack.question.meaning.scores import asks_of_bodies, scorecard_of
from kltrack.question.rules.how_many import lists_what_is_counted
from kltrack.question.rules.interpretation import Interpretation, Part, QuestionProblem, without
from kltrack.question.rules.issuing import day_of_issue
from kltrack.question.rules.joining import check_takes, incompatible, wording
from kltrack.terms import ACTIONABLE
from kltrack.text import harmless

_JUST_ENDED = timedelta(days=1)  # a digest of days up to yesterday is given as of today
_NO_DAYS = timedelta()


# The sorts of parts that a report accepts beside its own name; any other part is refused.
_LIMITING = frozenset(
    {"report", "asker", "task", "body", "role", "named", "conclusion", "field", "kind", "text", "topic"}
    | {"except-body", "except-field", "except-conclusion"}
)
_TAKES = {
    "digest": _LIMITING | {"limit", "since"},
    "lineage": _LIMITING,
    "moved": _LIMITING,
    "scorecard": _LIMITING | {"limit", "state", "status", "side"},
    "askers": (_LIMITING | {"limit", "state", "status", "ranked", "count", "most"}) - {"report", "body"},
    "timeline": _LIMITING | {"limit", "side"},
    **LISTINGS,
    "journal": frozenset({"report", "count", "all"}),
    **{name: frozenset({"report"}) for name in ("register", "--help")},
}
# The reports that are asked of assignments by their ids → the command that answers.
_OF_IDS = {
    (): "show",
    ("digest",): "show",
    ("scorecard",): "show",
    ("lineage",): "lineage",
    ("moved",): "lineage",
    ("journal",): "journal",
}
# The sorts of parts that may stand beside an id: `show` answers all of them.
_SAID = frozenset({"topic", "text", "field"})  # words that the record itself may hold
_OF_ONE = frozenset({"id", "all", "report", "task", "state", "status", "role", "kind", "asker"})
# The sorts of parts that do not narrow down which items are meant.
_NO_FILTER = frozenset({"report", "count", "most", "first", "ranked", "asker", "side", "order"})


def meaning_of(parts: Sequence[Part], question: Interpretation, index: Index) -> Meaning:
    """The command that the parts mean. Raises QuestionProblem where there is none, UsageProblem for a name."""
    if formats := [part for part in parts if part.sort == "format"]:
        meaning = meaning_of(without(parts, ("format",)), question, index)
        if meaning.command == "--help" or len(_values(formats, "format")) > 1:
            raise incompatible(formats[-1], question.sentence, wording(parts[0], question.sentence))
        return meaning._replace(format=formats[0].value)
    if lists_what_is_counted(parts):
        parts = without(parts, ("count",))
    if any(part.sort != "listing" for part in parts):
        parts = without(parts, ("listing",))
    if ids := _values(parts, "id"):
        return _of_ids(parts, ids, question, index)
    _check_exception(parts, question)
    reports = _values(parts, "report")
    if reports == ("scorecard",) or (not reports and (asks_of_bodies(parts) or _values(parts, "side"))):
        return _scorecard(parts, question, index)
    if reports:
        return _report(parts, reports[0], question, index)
    _check_used(parts, question)
    chosen = filter_of(without(_without_unbound_role(parts, question), _NO_FILTER), question, index)
    ranked_alone = any(part.sort == "ranked" for part in parts)
    most = next((part.value for part in parts if part.sort == "most"), 1 if ranked_alone else None)
    if most is None and any(part.sort == "first" for part in parts):
        most = how_many_first(chosen, index, question.today)
    order = order_of(parts, question)
    if most == 1 and order == ("-issued",):
        most = how_many_newest(chosen, index, question.today)
    options = tuple(f"--sort={key}" for key in order)
    is_count = any(part.sort == "count" for part in parts)
    return Meaning(COMMANDS[chosen.scope], chosen, options=options, is_count=is_count, most=most)


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
    leads = all(part.value == "lead" for part in parts if part.sort == "role")
    unbound = all(leads and not _FOR.isdisjoint(words[max(part.start - 2, 0) : part.start]) for part in named)
    coordinates = not named and any(part.value == "coordinating" for part in parts if part.sort == "role")
    who_is_asked = unbound and not coordinates and any(part.sort == "asker" for part in parts)
    return without(parts, ("role",)) if who_is_asked else parts


_WHO = frozenset({"who", "ai", "qui"})  # "overdue tasks of Justice and who coordinates"
_FOR = frozenset({"for"})  # "who is in charge of land for Hanoi"


def _values(parts: Sequence[Part], sort: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(part.value for part in parts if part.sort == sort))


def _of_ids(parts: Sequence[Part], ids: tuple[str, ...], question: Interpretation, index: Index) -> Meaning:
    """The command about assignments named by their ids. Raises QuestionProblem for parts that do not go with them."""
    all_ids = ", ".join(ids)
    _check_range(parts, question)
    alone = not any(part.joined for part in parts)  # "is 195-06.c overdue for localities": all bodies are shown
    reports = _values(parts, "report")
    takes = _OF_ONE | ({"body"} if alone else set()) | ({"count"} if reports == ("journal",) else set())
    said = [part for part in parts if part.sort in _SAID and is_of_record(part, ids, question, index)]
    check_takes(
        [part for part in parts if part not in said],
        takes,
        question.sentence,
        all_ids,
    )
    command = _OF_IDS.get(reports)
    if command == "lineage" and len(ids) > 1:
        raise QuestionProblem(
            message("What one task continues is told of one at a time; ask of each of {ids}.", ids=all_ids)
        )
    if command:
        is_count = any(part.sort == "count" for part in parts)
        return _of_occurrences(Meaning(command, ids=ids, is_count=is_count), question, index)
    raise incompatible(next(part for part in parts if part.sort == "report"), question.sentence, all_ids)


def _check_range(parts: Sequence[Part], question: Interpretation) -> None:
    """Raises QuestionProblem for "202-06 to 202-09": which ids lie between is not read."""
    for before, part in pairwise([part for part in parts if part.sort == "id"]):
        if not _TO.isdisjoint(question.sentence.words[before.end : part.start]):
            words = harmless(question.sentence.wording(before.start, part.end))
            raise QuestionProblem(message('"{words}": name each id, or ask for the whole document.', words=words))


_TO = frozenset({"to", "through", "until", "a", "au", "jusqu'", "den", "toi", "-"})


def _of_occurrences(meaning: Meaning, question: Interpretation, index: Index) -> Meaning:
    """The same meaning; `show` of a task that recurs becomes its next occurrence, with a note that says so."""
    occurrences = [_next_occurrence(each, question.today, index) for each in meaning.ids]
    recurring = ", ".join(each for each, one in zip(meaning.ids, occurrences, strict=True) if each != one)
    if not recurring or meaning.command != "show":
        return meaning
    note = message("{id} recurs; this is its next occurrence. The others are in kltrack list.", id=recurring)
    return meaning._replace(ids=tuple(occurrences), note=note)


def _next_occurrence(identity: str, today: date, index: Index) -> str:
    """The id of the first occurrence due on `today` or later, else of the latest; its own for a task without any."""
    found = [each for each in index.occurrences(identity) if each != identity]
    coming = [each for each in found if each.rpartition("@")[2] >= today.isoformat()]
    return (coming or found[-1:] or [identity])[0]


def _scorecard(parts: Sequence[Part], question: Interpretation, index: Index) -> Meaning:
    first = next(part for part in parts if part.sort in ("report", "asker", "side"))
    by_sides = bool(_values(parts, "side"))  # "how many tasks by field" are so many numbers
    takes = _TAKES["askers" if first.sort == "asker" else "scorecard"] | (
        {"asker", "side", "count", "ranked"} if by_sides else set()
    )
    sorted_by = [part for part in parts if (part.sort, part.value) == ("order", "-tasks")]
    counted = [part for part in parts if part not in sorted_by]
    check_takes(counted, takes, question.sentence, question.sentence.wording(first.start, first.end))
    _check_counts(parts, question)
    chosen, options = scorecard_of(parts, question, index)
    is_count = not by_sides and any(part.sort == "count" and part.start <= first.start for part in parts)
    most = next((part.value for part in parts if part.sort == "most"), None)
    return Meaning("scorecard", _of_any_kind(chosen), options=options, is_count=is_count, most=most)


def _check_exception(parts: Sequence[Part], question: Interpretation) -> None:
    """Raises QuestionProblem for "who is late except Finance": what binds Finance binds others too, who are counted."""
    late = any((part.sort, part.value) == ("state", "overdue") for part in parts)
    asks = any(part.sort == "asker" for part in parts) or (
        late and any("asker" in slot.senses for slot in question.slots)
    )
    for part in parts:
        if asks and part.sort == "except-body":
            words = wording(part, question.sentence)
            raise QuestionProblem(
                message(
                    'Without the tasks that bind "{name}", others that the same tasks bind would seem less late. Leave'
                    " it out of the question: each body has a line of its own.",
                    name=words,
                )
            )


def _check_counts(parts: Sequence[Part], question: Interpretation) -> None:
    """Raises QuestionProblem for "which body has been late the longest": a scorecard counts tasks, and not days."""
    for part in parts:
        if part.sort == "ranked" and not _LONGEST.isdisjoint(question.sentence.words[part.start : part.end]):
            raise QuestionProblem(
                message(
                    '"{words}": how long something is late is told of tasks. Ask for the most overdue task.',
                    words=wording(part, question.sentence),
                )
            )


# Words without diacritics.
_LONGEST = frozenset({"longest", "oldest", "lau", "longtemps", "ancien", "anciens", "ancienne", "anciennes"})


def _report(parts: Sequence[Part], name: str, question: Interpretation, index: Index) -> Meaning:
    # "Which deadlines slipped" names what slips, and no state.
    parts = [part for part in without(parts, ("task", "all")) if (part.sort, part.value) != ("state", "due")]
    first = next(part for part in parts if part.sort == "report")
    own = question.sentence.wording(first.start, first.end)
    for part in parts:
        if part.sort == "report" and part.value != name:
            raise incompatible(part, question.sentence, own)
    check_takes(parts, _TAKES[name], question.sentence, own)
    if name in LISTINGS:
        return listing_of(name, parts, question, index)
    limits = [part for part in parts if part.sort == "limit"] if name == "digest" else []
    chosen = _filter([part for part in parts if part not in limits and part.sort != "since"], question, index)
    chosen = _of_any_kind(chosen)._replace(scope="all", statuses=())
    if name == "moved":
        return Meaning("lineage", chosen, options=("--moved",))
    since = [option for document in _values(parts, "since") for option in ("--since", day_of_issue(document, index))]
    options, until = _since(limits, question)
    options += _timeline_side(parts, question, own)
    is_count = any(part.sort == "count" for part in parts)
    return Meaning(name, chosen, options=(*options, *since), is_count=is_count, as_of=until)


def _timeline_side(parts: Sequence[Part], question: Interpretation, own: str) -> tuple[str, ...]:
    """The `--group-by` of "timeline by body". Raises QuestionProblem for a side that a timeline has not, or for two."""
    sides = [part for part in parts if part.sort == "side"]
    for part in sides:
        if part.value not in ("body", "conclusion") or part.value != sides[0].value:
            raise incompatible(part, question.sentence, own)
    return ("--group-by", sides[0].value) if sides else ()


def _of_any_kind(chosen: Filter) -> Filter:
    """The filter without "tasks only": each report decides by itself which kinds it has."""
    return chosen._replace(kinds=()) if chosen.kinds == ACTIONABLE else chosen


def _since(limits: Sequence[Part], question: Interpretation) -> tuple[tuple[str, ...], date | None]:
    """A digest's `--since` option, and its as-of day where not today. Raises QuestionProblem for other limits."""
    if not limits:
        return (), None
    today = question.today
    (limit, *more) = limits_of([part.value for part in limits], today, past=True)
    until = more[0].span.last if more else limit.span.last if limit.operator in ("in", "on", "within") else today
    closed = limit.operator == "from" and [each.operator for each in more] == ["by"]
    if (more and not closed) or limit.operator in ("before", "by", "after"):
        raise QuestionProblem(message("A digest tells what happened from some day up to today; say since when."))
    has_ended = until < today - (_NO_DAYS if closed else _JUST_ENDED)
    return ("--since", limit.span.first.isoformat()), until if has_ended else None


def _filter(parts: Sequence[Part], question: Interpretation, index: Index) -> Filter:
    kept = without(parts, _NO_FILTER)
    return filter_of(kept, question, index) if kept else Filter()


def _check_one_number(parts: Sequence[Part], question: Interpretation) -> None:
    """Raises QuestionProblem for "how many are open and how many overdue"; "just the number" after all else is none."""
    counts, states = ([part for part in parts if part.sort == sort] for sort in ("count", "state"))
    first, last = min(counts, default=None, key=_start), max(counts, default=None, key=_start)
    if first is None or last is None or first.start == last.start:
        return
    if len({part.value for part in states}) > 1:
        raise incompatible(states[0], question.sentence, wording(states[-1], question.sentence))
    others = [part.start for part in parts if part.sort != "count"]
    if any(first.start < start < last.start for start in others) and any(start > last.start for start in others):
        other = question.sentence.wording(last.start, len(question.sentence.words))
        raise incompatible(first._replace(end=last.start), question.sentence, other)


def _start(part: Part) -> int:
    return part.start


def _check_used(parts: Sequence[Part], question: Interpretation) -> None:
    """Raises QuestionProblem for "who is" with a body, "most" without a number, and words that need a scorecard."""
    sorts = {part.sort for part in parts}
    _check_one_number(parts, question)
    if sorts == {"asker", "body"}:
        raise QuestionProblem(message("No persons are recorded; ask what a body must do."))
    for part in parts:
        words = harmless(question.sentence.wording(part.start, part.end))
        if part.sort == "side":
            raise QuestionProblem(message('"{words}" goes with a scorecard; ask for one.', words=words))
        if (part.sort, part.value) == ("ranked", "most") and "most" not in sorts and question.says_several:
            raise QuestionProblem(message('"{words}": say of how many, as in "top 5".', words=words))
