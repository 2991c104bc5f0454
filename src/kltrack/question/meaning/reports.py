"""The reports that questions ask for, what each accepts beside its name, and its own options."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from kltrack.index import Index
from kltrack.messages import message
from kltrack.query import Filter
from kltrack.query.typed_limits import limits_of
from kltrack.question.meaning.command import Meaning
from kltrack.question.meaning.filters import NO_FILTER, filter_of
from kltrack.question.meaning.listings import LISTINGS, listing_of
from kltrack.question.meaning.scores import scorecard_of
from kltrack.question.meaning.shares import whole_of_share, without_its_number
from kltrack.question.rules.any_of_it import asks_of_any
from kltrack.question.rules.interpretation import Interpretation, Part, QuestionProblem, values_of, without
from kltrack.question.rules.issuing import day_of_issue
from kltrack.question.rules.joining import check_takes, incompatible, wording
from kltrack.terms import ACTIONABLE

# The sorts of parts that a report accepts beside its own name; any other part is refused.
_LIMITING = frozenset(
    {"report", "asker", "task", "body", "role", "named", "conclusion", "field", "kind", "text", "topic"}
    | {"except-body", "except-field", "except-conclusion"}
)
_OF_DOCUMENTS = frozenset({"issued", "issuer", "latest"})  # which documents, by their day or by who issued them
_TAKES = {
    "digest": _LIMITING | {"limit", "since"},
    "lineage": _LIMITING,
    "moved": _LIMITING,
    "scorecard": _LIMITING | {"limit", "state", "status", "side", "spread", *_OF_DOCUMENTS},
    "askers": (_LIMITING | _OF_DOCUMENTS | {"limit", "state", "status", "ranked", "count", "most"})
    - {"report", "body"},
    "timeline": _LIMITING | {"limit", "side"},
    **LISTINGS,
    "journal": frozenset({"report", "count", "all"}),
    **{name: frozenset({"report"}) for name in ("register", "--help")},
}
_COMPARING = frozenset({"versus", "comparing"})
_JUST_ENDED = timedelta(days=1)  # a digest of days up to yesterday is given as of today
_NO_DAYS = timedelta()


def scorecard_meaning(parts: Sequence[Part], question: Interpretation, index: Index) -> Meaning:
    """The scorecard that is asked for, by its name or as "who is late". Raises QuestionProblem for what it has not."""
    if asks_of_any(question):
        parts = without(parts, ("all",))  # "which provinces have anything overdue"
    parts = without_its_number(parts, question)
    first = next(part for part in parts if part.sort in ("report", "asker", "side"))
    # "How many tasks by field", "how many are done vs overdue" are so many numbers.
    by_sides = bool(values_of(parts, "side")) or any(slot.senses & _COMPARING for slot in question.slots)
    takes = _TAKES["askers" if first.sort == "asker" else "scorecard"] | (
        {"asker", "side", "count", "ranked", "most"} if by_sides else set()
    )
    sorted_by = [part for part in parts if (part.sort, part.value) == ("order", "-tasks")]
    counted = [part for part in parts if part not in sorted_by]
    check_takes(counted, takes, question.sentence, question.sentence.wording(first.start, first.end))
    _check_counts(parts, question)
    chosen, options = scorecard_of(whole_of_share(parts, question), question, index)
    is_count = not by_sides and any(part.sort == "count" and part.start <= first.start for part in parts)
    most = next((part.value for part in parts if part.sort == "most"), None)
    return Meaning("scorecard", _of_any_kind(chosen), options=options, is_count=is_count, most=most)


def report_meaning(parts: Sequence[Part], name: str, question: Interpretation, index: Index) -> Meaning:
    """The report of that name. Raises QuestionProblem for parts that do not go with it."""
    # "Which deadlines slipped" names what slips, and no state.
    parts = [part for part in without(parts, ("task", "all")) if (part.sort, part.value) != ("state", "due")]
    first = next(part for part in parts if part.sort == "report")
    own = question.sentence.wording(first.start, first.end)
    if name == "digest":
        parts = [part for part in parts if not _tells_of_reports(part, first, question)]
    for part in parts:
        if part.sort == "report" and part.value != name:
            raise incompatible(part, question.sentence, own)
    if name == "moved" and any(part.sort in ("limit", "since") for part in parts):
        raise QuestionProblem(
            message(
                '"{words}" and a date do not go together: when a day was moved is not asked for. All that were moved:'
                " kltrack lineage --moved; what has changed since a day: kltrack digest --since DAY.",
                words=own,
            )
        )
    check_takes(parts, _TAKES[name], question.sentence, own)
    if name in LISTINGS:
        return listing_of(name, parts, question, index)
    limits = [part for part in parts if part.sort == "limit"] if name == "digest" else []
    narrowing = without([part for part in parts if part not in limits and part.sort != "since"], NO_FILTER)
    chosen = filter_of(narrowing, question, index) if narrowing else Filter()
    chosen = _of_any_kind(chosen)._replace(scope="all", statuses=())
    if name == "moved":
        return Meaning("lineage", chosen, options=("--moved",))
    since = [option for document in values_of(parts, "since") for option in ("--since", day_of_issue(document, index))]
    options, until = _since(limits, question)
    options += _timeline_side(parts, question, own)
    is_count = any(part.sort == "count" for part in parts)
    return Meaning(name, chosen, options=(*options, *since), is_count=is_count, as_of=until)


def _tells_of_reports(part: Part, digest: Part, question: Interpretation) -> bool:
    """Whether a part is "what has been reported", joined to "what is new": a digest tells both."""
    between = range(min(part.end, digest.end), max(part.start, digest.start) + 1)
    joined = any(place in question.sentence.after_comma for place in between) or any(
        "and" in slot.senses and slot.start in between for slot in question.slots
    )
    return (part.sort, part.value) == ("status", "reported") and joined


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
