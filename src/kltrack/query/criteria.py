"""Every filter once: its options, how typed text is read, its words in an explanation and in a command, its JSON.

The options of the command line, the filter that they mean, the explanation, the equivalent command, the hint at what is
nearest and the JSON's `query` loop over CRITERIA. To add a filter is to add its field to `Filter` and its record here.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date

from kltrack.bodies.directory import Directory
from kltrack.dates import format_issue
from kltrack.errors import UsageProblem
from kltrack.fields import field_called, field_name
from kltrack.index import Index
from kltrack.messages import answer_language, message
from kltrack.query.contradictions import check_not_left_out
from kltrack.query.criterion import Criterion, FilterOption, Flag, Setting, Words, WordsTexts, either
from kltrack.query.filter import Filter, Scope
from kltrack.query.issue import dated_number, issued_of
from kltrack.query.limits import LIMITS, limit_clauses, limit_facts, limit_text
from kltrack.query.naming import read_exceptions, unambiguous
from kltrack.query.parameters import Parameters
from kltrack.query.texts import TEXTS
from kltrack.query.typed import one_of
from kltrack.query.typed_limits import limits_of, read_limit
from kltrack.standing import Moment
from kltrack.terms import KIND_NAMES, KINDS, ROLE_NAMES, ROLES, STANDING_PHRASES, STANDING_WORDS, marked

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


class _Limits(Criterion):
    options = tuple(FilterOption(limit.operator, limit.metavar, limit.help) for limit in LIMITS)
    fields = dropping = ("limits",)
    key, place, without = "limits", 3, marked("the limit on the last day")

    def read(self, typed: Mapping[str, Sequence[str]], setting: Setting) -> Mapping[str, Any]:
        past = setting.scope == "overdue"
        limits = [
            read_limit(limit.operator, text, setting.today, "past" if past else "future")
            for limit in LIMITS
            for text in typed.get(limit.operator, ())
        ]
        return {"limits": limits_of(limits, setting.today, past=past)}

    def conditions(self, chosen: Filter, given: Parameters) -> Iterator[str]:  # noqa: ARG002
        return iter(())

    def clauses(self, chosen: Filter, directory: Directory, language: str) -> Iterator[str]:  # noqa: ARG002
        return limit_clauses(chosen.limits)

    def arguments(self, chosen: Filter, index: Index, language: str) -> Iterator[tuple[str, str]]:  # noqa: ARG002
        return ((limit.operator, limit_text(limit)) for limit in chosen.limits)

    def json(self, chosen: Filter) -> Any:
        return [limit_facts(limit) for limit in chosen.limits]


class _Bodies(Words):
    def clauses(self, chosen: Filter, directory: Directory, language: str) -> Iterator[str]:
        if chosen.bodies:
            names = either(directory.name(body, language) for body in chosen.bodies)
            yield message(_REACHES[chosen.whole, chosen.named_only], bodies=names)

    def as_typed(self, value: str, index: Index, language: str) -> str:
        return body_name(value, index, language)


# (with its whole organisation, by name alone) → how a body is asked for.
_REACHES = {
    (False, False): marked("for {bodies} (by name or through a group)"),
    (False, True): marked("for {bodies} (addressed by name)"),
    (True, False): marked("for {bodies} and all of the same organisation (by name or through a group)"),
    (True, True): marked("for {bodies} and all of the same organisation (addressed by name)"),
}


class _Conclusions(Words):
    def in_explanation(self, value: str) -> str:
        return conclusion_name(value)

    def as_typed(self, value: str, index: Index, language: str) -> str:  # noqa: ARG002
        return index.conclusion_name(value)


class _Terms(Words):
    """Words of a closed vocabulary, in an explanation as people call them."""

    def in_explanation(self, value: str) -> str:
        return message(_PHRASES[value])


_PHRASES: Mapping[str, str] = {
    **{role.name: role.phrase for role in ROLES},
    **{kind.name: kind.phrase for kind in KINDS},
    **STANDING_PHRASES,
}


class _Exceptions(Criterion):
    options = (FilterOption("except", "NAME", marked("Leave out that body, field or conclusion."), "exceptions"),)
    fields = dropping = ("except_bodies", "except_fields", "except_conclusions")
    key, place, without = "except", 11, "--except"

    def read(self, typed: Mapping[str, Sequence[str]], setting: Setting) -> Mapping[str, Any]:
        exceptions = read_exceptions(typed["except"], setting.register)
        return {
            "except_bodies": exceptions["body"],
            "except_fields": exceptions["field"],
            "except_conclusions": exceptions["conclusion"],
        }

    def conditions(self, chosen: Filter, given: Parameters) -> Iterator[str]:
        if chosen.except_fields:
            yield f"i.number NOT IN (SELECT item FROM field WHERE name IN {given.several(chosen.except_fields)})"
        if chosen.except_conclusions:
            yield f"i.conclusion NOT IN {given.several(chosen.except_conclusions)}"

    def clauses(self, chosen: Filter, directory: Directory, language: str) -> Iterator[str]:
        if chosen.except_bodies:
            binding = (
                marked("except what addresses {bodies} by name")
                if chosen.named_only
                else marked("except what binds {bodies} by name or through another group")
                if directory.bound_with(chosen.bodies, chosen.except_bodies)
                else marked("except what binds {bodies} by name or through a group")
            )
            yield message(binding, bodies=either(directory.name(body, language) for body in chosen.except_bodies))
        if chosen.except_fields:
            yield message("except the field {fields}", fields=either(map(_field_in_words, chosen.except_fields)))
        if chosen.except_conclusions:
            yield message(
                "except conclusion {conclusions}", conclusions=either(map(conclusion_name, chosen.except_conclusions))
            )

    def arguments(self, chosen: Filter, index: Index, language: str) -> Iterator[tuple[str, str]]:
        for body in chosen.except_bodies:
            yield "except", unambiguous("body", body_name(body, index, language), index)
        for field in chosen.except_fields:
            yield "except", unambiguous("field", field, index)
        for dated in chosen.except_conclusions:
            yield "except", unambiguous("conclusion", index.conclusion_name(dated), index)

    def json(self, chosen: Filter) -> Any:
        return {
            "for": list(chosen.except_bodies),
            "field": list(chosen.except_fields),
            "conclusion": list(chosen.except_conclusions),
        }


def body_name(body: str, index: Index, language: str = "en") -> str:
    """The body's name in a language if no other body has it, else its id."""
    name = index.directory.name(body, language)
    return name if index.directory.fitting(name) == [body] else body


def conclusion_name(dated: str) -> str:
    """A conclusion as an explanation writes it, with its day or period of issue where that is known."""
    number, _, issued = dated.partition("@")
    if not issued:
        return number
    return dated_number(number, issued_of(issued), format_issue)


def _field(text: str, index: Index) -> str:
    names = index.fields()
    return field_called(text, names) or one_of("field", text, names)


def _field_in_words(field: str) -> str:
    return field_name(field, answer_language())


class _Fields(Words):
    """Fields of work, which an explanation calls by their names."""

    def in_explanation(self, value: str) -> str:
        """The field's name."""
        return _field_in_words(value)


_BODIES = _Bodies(
    FilterOption("for", "BODY", marked("Addressed to BODY, by name or through a group."), "bodies"),
    "bodies",
    lambda text, index: index.directory.look_up(text).id,
    WordsTexts(""),
    0,
)
_BODIES.dropping = ("bodies", "roles", "named_only", "whole")  # those that say how a body is bound go with it

# In the order of explanations and commands.
CRITERIA: Sequence[Criterion] = (
    Flag(
        FilterOption("undated", "", marked("Only what has no last day."), common=False),
        "undated_only",
        "undated",
        9,
        marked("without a last day"),
    ),
    _Limits(),
    _BODIES,
    _Terms(
        FilterOption("role", "ROLE", marked("Its role: lead, implementing, coordinating."), "roles"),
        "roles",
        lambda text, _: one_of("role", text, ROLE_NAMES),
        WordsTexts(marked("in the role {values}")),
        1,
    ),
    Flag(
        FilterOption("named-only", "", marked("Only where the body is addressed by name.")),
        "named_only",
        "named_only",
        2,
    ),
    Flag(
        FilterOption("whole", "", marked("With --for: for all bodies of its organisation, its Party committee too.")),
        "whole",
        "whole",
        12,
    ),
    _Conclusions(
        FilterOption("conclusion", "NUMBER", marked("202, 202-KL/TW, 18@2026-04-02."), "conclusions"),
        "conclusions",
        lambda text, index: index.conclusion(text),
        WordsTexts(marked("of conclusion {values}"), "i.conclusion IN {values}"),
        4,
    ),
    _Fields(
        FilterOption("field", "FIELD", marked("Field of work."), "fields"),
        "fields",
        _field,
        WordsTexts(marked("in the field {values}"), "i.number IN (SELECT item FROM field WHERE name IN {values})"),
        5,
    ),
    _Terms(
        FilterOption("kind", "KIND", marked("assignment, request, decision, …"), "kinds"),
        "kinds",
        lambda text, _: one_of("kind", text, KIND_NAMES),
        WordsTexts(marked("of kind {values}"), "i.kind IN {values}"),
        6,
    ),
    _Terms(
        FilterOption(
            "status", "STANDING", marked("open, done, overdue, late, reported, cancelled, done-late, …"), "standings"
        ),
        "statuses",
        lambda text, _: one_of("standing", text, STANDING_WORDS),
        WordsTexts(marked("whose standing is {values}")),
        8,
    ),
    TEXTS,
    _Exceptions(),
)


def read_filter(scope: Scope, typed: Mapping[str, Sequence[str]], index: Index, today: date) -> Filter:
    """The filter that options mean; `typed` maps an option's name to its texts.

    Raises UsageProblem for what cannot be understood.
    """
    unbound = UsageProblem(message("--role, --named-only and --whole go with --for: they say how a body is bound."))
    if (typed.get("role") or typed.get("whole")) and not typed.get("for"):
        raise unbound
    fields: dict[str, Any] = {}
    for criterion in CRITERIA:
        given = {option.name: texts for option in criterion.options if (texts := typed.get(option.name))}
        if given:
            fields.update(criterion.read(given, Setting(scope, index, today)))
    chosen = Filter(scope=scope, **fields)
    if chosen.named_only and not (chosen.bodies or chosen.except_bodies):
        raise unbound
    if chosen.undated_only and chosen.limits:
        raise UsageProblem(message("--undated shows what has no last day; leave the limits on the last day out."))
    check_not_left_out(chosen, index)
    return chosen


def filter_facts(chosen: Filter, moment: Moment) -> dict[str, Any]:
    """The filter and the day `known_at` as JSON values; every key is always there."""
    values = [(criterion.place, criterion.key, criterion.json(chosen)) for criterion in CRITERIA]
    values.append((10, "known_at", moment.known_at.isoformat() if moment.known_at else None))
    return {"scope": chosen.scope, **{key: value for _, key, value in sorted(values, key=lambda each: each[0])}}


def relaxations(chosen: Filter) -> Iterator[tuple[str, Filter]]:
    """(what to leave out, the filter without it) for every criterion that a filter uses."""
    for criterion in CRITERIA:
        without = chosen._replace(**{field: Filter._field_defaults[field] for field in criterion.dropping})
        if without != chosen:
            yield message(criterion.without), without
