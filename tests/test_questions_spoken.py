"""Any filter that options can express, spoken in each language, reads back as itself; and no text breaks the reader."""

from __future__ import annotations

import string
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from random import Random
from typing import Any

from hypothesis import assume, given, settings
from hypothesis import strategies as st

from kltrack import Filter, Index, Limit, Span, UsageProblem, compile_register, load
from kltrack.cli.asking import Session, filter_of
from kltrack.cli.options import FilterOptions, UndatedOptions
from kltrack.cli.reading import read
from kltrack.dates import read_span
from kltrack.fields import other_names
from kltrack.query import KINDS, ROLES, Scope
from kltrack.query.command_line import equivalent
from kltrack.query.criteria import body_name
from kltrack.query.limits import span_text
from kltrack.query.typed_limits import check_together
from kltrack.question import read_question
from kltrack.question.meaning.states import is_over
from kltrack.question.vocabulary.senses import Phrase, phrases
from kltrack.register.shipped import shipped_bodies, shipped_register
from kltrack.standing import WORDS, Moment
from kltrack.terms import ACTIONABLE, LANGUAGE_CODES

TODAY = date(2025, 11, 3)
SCOPES: dict[str, Scope] = {"due": "due", "overdue": "overdue", "list": "all"}


@cache
def shipped() -> Index:
    return compile_register(load(shipped_register(), shipped_bodies()))


@dataclass(frozen=True)
class Tongue:
    """How a language says each part of a filter."""

    language: str
    scopes: dict[str, str]
    undated: str
    operators: dict[str, str]
    either: str
    body: str
    roles: dict[str, str]
    named: str
    conclusion: str
    field: str
    kinds: dict[str, str]
    text: str
    status: str
    excepted: str
    last_day: str
    day: Callable[[date], str]


MONTHS = (
    "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre",
    "décembre",
)  # fmt: skip

ENGLISH = Tongue(
    "en",
    {"due": "what is due", "overdue": "what is overdue", "all": "everything"},
    "undated",
    {
        "before": "before", "by": "no later than", "after": "after", "from": "since", "on": "on", "in": "in",
        "within": "within the next {} days",
    },
    "or", "for", {"lead": "lead", "implementing": "implement", "coordinating": "coordinate"}, "by name",
    "under conclusion", "in the field of", {kind: f"of kind {kind}" for kind in KINDS}, "mentioning", "with status",
    "except", "whose last day is", lambda day: f"{day.day} {day:%B} {day.year}",
)  # fmt: skip
VIETNAMESE = Tongue(
    "vi",
    {"due": "việc đến hạn", "overdue": "việc quá hạn", "all": "tất cả"},
    "không có thời hạn",
    {
        "before": "trước", "by": "chậm nhất", "after": "sau", "from": "kể từ", "on": "vào", "in": "trong",
        "within": "trong {} ngày tới",
    },
    "hoặc", "của", {"lead": "chủ trì", "implementing": "thực hiện", "coordinating": "phối hợp"}, "nêu đích danh",
    "theo kết luận", "lĩnh vực",
    {
        "assignment": "loại nhiệm vụ", "request": "đề nghị", "decision": "quyết định", "authorisation": "ủy quyền",
        "commendation": "biểu dương",
    },
    "có chữ", "trạng thái", "trừ", "ngày cuối", lambda day: f"ngày {day.day} tháng {day.month} năm {day.year}",
)  # fmt: skip
FRENCH = Tongue(
    "fr",
    {"due": "échéances", "overdue": "en retard", "all": "tout"},
    "sans échéance",
    {
        "before": "avant", "by": "au plus tard", "after": "après", "from": "à partir de", "on": "", "in": "pendant",
        "within": "dans les {} prochains jours",
    },
    "ou", "pour", {"lead": "pilote", "implementing": "met en œuvre", "coordinating": "coordonne"}, "nommément",
    "selon la conclusion", "dans le domaine",
    {
        "assignment": "de type tâche", "request": "de type demande", "decision": "de type décision",
        "authorisation": "de type autorisation", "commendation": "félicitations",
    },
    "mentionnant", "statut", "sauf", "dernier jour", lambda day: f"le {day.day} {MONTHS[day.month - 1]} {day.year}",
)  # fmt: skip
TONGUES = (ENGLISH, VIETNAMESE, FRENCH)


# Filters

days = st.dates(date(1990, 1, 1), date(2100, 12, 31))
periods = st.builds(
    lambda day, unit: read_span(unit(day), TODAY),
    days,
    st.sampled_from(
        [
            lambda day: f"{day:%Y-%m}",
            lambda day: f"{day:%Y}",
            lambda day: f"{day:%Y}-Q{(day.month + 2) // 3}",
            lambda day: f"{day.isocalendar()[0]}-W{day.isocalendar()[1]:02}",
        ]
    ),
) | st.builds(lambda day, more: Span.between(day, day + timedelta(more)), days, st.integers(0, 400))
limits = st.one_of(
    st.builds(Limit, st.sampled_from(["before", "by", "after", "from", "in"]), periods),
    st.builds(lambda day: Limit("on", Span.day(day)), days),
    st.builds(lambda count: Limit("within", Span.between(TODAY, TODAY + timedelta(count))), st.integers(0, 400)),
)
LETTERS = string.ascii_letters + string.digits + "đăêáớ"
texts = st.lists(st.text(LETTERS, min_size=1, max_size=8), min_size=1, max_size=3).map(" ".join)


def some(values: Sequence[Any], most: int = 3) -> st.SearchStrategy[tuple[Any, ...]]:
    return st.lists(st.sampled_from(values), unique=True, max_size=most).map(tuple)


def go_together(chosen: Sequence[Limit]) -> bool:
    """Whether some day keeps all the limits; others are refused."""
    try:
        check_together(chosen)
    except UsageProblem:
        return False
    return True


@st.composite
def filters(draw: st.DrawFn) -> Filter:
    index = shipped()
    everybody = [body.id for body in index.directory]
    numbered = [name for (name,) in index.rows("SELECT dated FROM conclusion")]
    chosen = Filter(
        scope=draw(st.sampled_from(list(SCOPES.values()))),
        bodies=draw(some(everybody)),
        conclusions=draw(some(numbered)),
        fields=draw(some(index.fields())),
        kinds=draw(some(KINDS, 2)),
        texts=tuple(draw(st.lists(texts, unique=True, max_size=2))),
        statuses=draw(some(WORDS, 2)),
        except_bodies=draw(some(everybody, 2)),
        except_fields=draw(some(index.fields(), 2)),
        except_conclusions=draw(some(numbered, 1)),
    )
    assume(asks_for_nothing_left_out(chosen))
    if chosen.bodies:
        chosen = chosen._replace(roles=draw(some(ROLES, 2)))
    if chosen.bodies or chosen.except_bodies:
        chosen = chosen._replace(named_only=draw(st.booleans()))
    if chosen.scope == "all" and draw(st.booleans()):
        return chosen._replace(undated_only=True)
    asked = chosen._replace(limits=tuple(draw(st.lists(limits, unique=True, max_size=3).filter(go_together))))
    assume(not tells_what_will_be(asked))
    return asked


def asks_for_nothing_left_out(chosen: Filter) -> bool:
    """Whether nothing is asked for and left out at once, which every command refuses."""
    return all(
        set(asked).isdisjoint(left_out)
        for asked, left_out in (
            (chosen.bodies, chosen.except_bodies),
            (chosen.fields, chosen.except_fields),
            (chosen.conclusions, chosen.except_conclusions),
        )
    )


def tells_what_will_be(chosen: Filter) -> bool:
    """Whether what is overdue is asked for in days that are all still to come, which a question refuses."""
    to_come = bool(chosen.limits) and all(limit.span.first > TODAY for limit in chosen.limits)
    ends = any(limit.operator in ("before", "by") for limit in chosen.limits)
    return to_come and not ends and is_over(chosen.scope, chosen.statuses)


def as_options_give_it(chosen: Filter) -> Filter:
    """The filter with its limits in the order of the options, which says nothing."""
    return chosen._replace(limits=tuple(sorted(chosen.limits, key=lambda limit: (limit.operator, limit.span.first))))


# Speaking


def spoken(chosen: Filter, tongue: Tongue) -> str:
    # "Overdue on 15 October" alone may be as of that day, and "decisions before May" are those issued then.
    overdue = chosen.scope == "overdue" or any("overdue" in status for status in chosen.statuses)
    issued = bool(chosen.kinds) and set(chosen.kinds).isdisjoint(ACTIONABLE)
    says_last = (overdue and any(limit.operator == "on" for limit in chosen.limits)) or (issued and chosen.limits)
    opening = (tongue.scopes[chosen.scope], tongue.last_day if says_last else "")
    return " ".join(part for part in (*opening, *_parts(chosen, tongue)) if part)


def _parts(chosen: Filter, tongue: Tongue) -> Iterator[str]:
    index, either = shipped(), f" {tongue.either} "
    yield tongue.undated if chosen.undated_only else ""
    for operator in dict.fromkeys(limit.operator for limit in sorted(chosen.limits, key=lambda limit: limit.operator)):
        # French has no word before a day: beside another date it needs an "et".
        joining = "" if tongue.operators[operator] else "et "
        yield joining + either.join(_limit(limit, tongue) for limit in chosen.limits if limit.operator == operator)
    yield either.join(f"{tongue.body} {body_name(body, index, tongue.language)}" for body in chosen.bodies)
    yield either.join(tongue.roles[role] for role in chosen.roles)
    if chosen.bodies and chosen.named_only:
        yield tongue.named
    if chosen.conclusions:
        yield f"{tongue.conclusion} {either.join(index.conclusion_name(name) for name in chosen.conclusions)}"
    if chosen.fields:
        yield f"{tongue.field} {either.join(_field(name, tongue) for name in chosen.fields)}"
    yield either.join(tongue.kinds[kind] for kind in chosen.kinds)
    yield either.join(f'{tongue.text} "{text}"' for text in chosen.texts)
    if chosen.statuses:
        yield f"{tongue.status} {either.join(chosen.statuses)}"
    for body in chosen.except_bodies:
        yield f"{tongue.excepted} {tongue.body} {body_name(body, index, tongue.language)}"
    for name in chosen.except_fields:
        yield f"{tongue.excepted} {tongue.field} {_field(name, tongue)}"
    for name in chosen.except_conclusions:
        yield f"{tongue.excepted} {tongue.conclusion} {index.conclusion_name(name)}"
    if chosen.named_only and not chosen.bodies:
        yield tongue.named


def _limit(limit: Limit, tongue: Tongue) -> str:
    if limit.operator == "within":
        return tongue.operators["within"].format((limit.span.last - limit.span.first).days)
    single = limit.span.first == limit.span.last
    said = tongue.day(limit.span.first) if single else span_text(limit.span)
    return f"{tongue.operators[limit.operator]} {said}".strip()


def _field(name: str, tongue: Tongue) -> str:
    names = other_names(name)
    return next((said for said in names if tongue is VIETNAMESE and not said.isascii()), name.replace("-", " "))


@settings(max_examples=100, deadline=None)
@given(filters(), st.sampled_from(TONGUES))
def test_what_options_can_express_reads_back_as_itself(chosen: Filter, tongue: Tongue) -> None:
    text = spoken(chosen, tongue)
    assert as_options_give_it(read_question(text, shipped(), TODAY)) == as_options_give_it(chosen), text


@settings(max_examples=100, deadline=None)
@given(filters(), st.sampled_from(TONGUES))
def test_the_equivalent_command_is_the_same_filter(chosen: Filter, tongue: Tongue) -> None:
    _, command, *words = equivalent(chosen, shipped(), tongue.language)
    groups = read(words, {"selecting": FilterOptions, "own": UndatedOptions}, {})
    assert groups is not None
    options = FilterOptions({**groups["selecting"].values, **groups["own"].values})
    again = filter_of(SCOPES[command], options, Session(shipped(), Moment(TODAY), "en"))
    assert as_options_give_it(again) == as_options_give_it(chosen)


@settings(max_examples=50, deadline=None)
@given(filters(), st.sampled_from(TONGUES), st.randoms(use_true_random=False))
def test_the_order_of_what_is_left_out_says_nothing(chosen: Filter, tongue: Tongue, order: Random) -> None:
    left_out = Filter(
        except_bodies=chosen.except_bodies,
        except_fields=chosen.except_fields,
        except_conclusions=chosen.except_conclusions,
    )
    members = [part.removeprefix(f"{tongue.excepted} ") for part in _parts(left_out, tongue) if part]
    order.shuffle(members)
    if members:
        text = f"{tongue.scopes['all']} {tongue.excepted} {f' {tongue.either} '.join(members)}"
        again = read_question(text, shipped(), TODAY)
        assert set(again.except_bodies) == set(left_out.except_bodies), text
        assert set(again.except_fields) == set(left_out.except_fields), text
        assert again._replace(except_bodies=(), except_fields=()) == Filter(
            except_conclusions=left_out.except_conclusions
        ), text


# Any text at all


def survives(text: str) -> None:
    try:
        chosen = read_question(text, shipped(), TODAY)
    except UsageProblem:
        return
    assert equivalent(chosen, shipped())[0] == "kltrack"


@settings(max_examples=100, deadline=None)
@given(st.text(max_size=300))
def test_no_text_of_any_script_breaks_the_reader(text: str) -> None:
    survives(text)


def every_phrase() -> Iterator[Phrase]:
    return (Phrase.of(line) for language in LANGUAGE_CODES for line in phrases(language).lines)


WORDS_OF_ALL_KINDS = [
    *(phrase.written.replace(" +", " ").replace(",", " ") for phrase in every_phrase()),
    *(
        "15/12",
        "2025-12-15",
        "31/11",
        "next friday",
        "thang sau",
        "Dec 15",
        "2025-Q4",
        "30 ngày",
        "2 weeks",
        "202",
        "57",
    ),
    *("Finance", "Bộ Tài chính", "ministère de la Santé", "BCT", "ĐU", "land", "đất đai", "202-KL/TW", "999-KL/TW"),
    *('"', "«", "-", "&", "'", "’s", "l'", "ٱ", "१२", "⁵", "İ", "ſ", "ﬁ", "\u0301", "\u202e", "\x00", "9" * 40),
]


@settings(max_examples=200, deadline=None)
@given(st.lists(st.sampled_from(WORDS_OF_ALL_KINDS), max_size=9).map(" ".join))
def test_no_soup_of_its_own_words_breaks_the_reader(text: str) -> None:
    survives(text)


def test_a_long_question_is_refused_at_once() -> None:
    for text in ("due " * 10_000, "for Finance and " * 60, "9" * 5_000, "finance " * 100):
        survives(text)
