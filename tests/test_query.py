"""The one query engine against a naive loop over the models, on registers and filters of every shape."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from datetime import date, timedelta
from pathlib import Path
from typing import Any, get_args

import naive
import pytest
import tomli
import tomli_w
from conftest import Kltrack, WriteRegister
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from kltrack.dates import Span
from kltrack.index import open_index
from kltrack.model import BodiesFile, RegisterFile
from kltrack.query import Filter, Limit, Operator, Result, Scope, select

BODIES = ("tea", "rice", "paddy", "water", "committee", "minister", "guild")
GROUPS = ("ministries", "localities", "everyone")
FIELDS = ("finance", "health")
KINDS = ("assignment", "request", "decision", "authorisation", "commendation")
WORDS = ("report", "Reports", "the", "Sơn", "La", "Lê", "đất", "dat", "kế-hoạch", "2025", "l'État", "a")
EVENTS = {"known": date(2025, 6, 30), "unknown": None}
YEAR = [date(2025, 1, 1) + timedelta(days=n) for n in range(365)]

days = st.sampled_from(YEAR)
sentences = st.lists(st.sampled_from(WORDS), min_size=1, max_size=5).map(" ".join)


def some(values: tuple[str, ...], most: int = 3) -> SearchStrategy[list[str]]:
    return st.lists(st.sampled_from(values), max_size=most, unique=True)


@st.composite
def directories(draw: st.DrawFn) -> dict[str, Any]:
    """Two ministries, one abolished on the last of February, and groups that nest and may go in circles."""

    def body(identity: str, kind: str, **more: Any) -> dict[str, Any]:
        return {"id": identity, "type": kind, "name": {"en": identity.title()}, **more}

    abolished = {"valid_to": date(2025, 2, 28), "successors": draw(st.sampled_from([["rice"], ["rice", "tea"]]))}
    bodies = [
        body("tea", "ministry"),
        body("rice", "ministry"),
        body("paddy", "ministry", **abolished),
        body("water", "ministry", valid_to=date(2025, 1, 31), successors=["paddy"]),
        body("committee", "party-committee"),
        body("minister", "office-holder", stands_for=draw(some(("tea", "paddy", "ministries"), 2))),
        body("guild", "mass-association"),
    ]
    groups = [
        {"id": group, "name": {"en": group.title()}, "members": draw(some((*BODIES, *GROUPS))),
         "member_types": draw(some(("ministry", "party-committee"), 2))}
        for group in GROUPS
    ]  # fmt: skip
    return {"schema": 1, "body": bodies, "group": groups}


@st.composite
def deadlines(draw: st.DrawFn, issued: date) -> dict[str, Any]:
    """A deadline that does not lie before the day of issue."""
    later = issued + timedelta(days=draw(st.integers(1, 200)))
    stated: list[dict[str, Any]] = [
        {},
        {"before": later},
        {"by": later},
        {"on": later},
        {"within": f"{later:%Y-%m}"},
        {"within": f"{issued}/{later}"},
    ]
    event = draw(st.sampled_from(["known", "unknown"] if issued <= date(2025, 6, 30) else ["unknown"]))
    counted = {"days": draw(st.integers(0, 90)), "after": draw(st.sampled_from(["issued", event]))}
    chosen: dict[str, Any] = draw(
        st.sampled_from([*stated, counted, {"every": "FREQ=MONTHLY;BYMONTHDAY=25", "until": later}])
    )
    if "every" in chosen and not any(
        (issued + timedelta(days=n)).day == 25 for n in range(1, (later - issued).days + 1)
    ):
        chosen = {}
    if not {"days", "every"} & set(chosen) and draw(st.booleans()):
        chosen = chosen | {"event": event}
    return chosen | draw(st.sampled_from([{}, {"wording": "before Tết"}]))


@st.composite
def registers(draw: st.DrawFn) -> dict[str, Any]:
    conclusions = []
    for serial in range(1, draw(st.integers(1, 3)) + 1):
        issued = draw(days)
        assignments = [
            {
                "id": f"{serial}-{number:02}",
                "kind": draw(st.sampled_from(KINDS)),
                "task": {"en": draw(sentences)},
                **{role: draw(some((*BODIES, *GROUPS))) for role in ("lead", "implementing", "coordinating")},
                "fields": draw(some(FIELDS)),
                "deadline": draw(deadlines(issued)),
            }
            for number in range(1, draw(st.integers(0, 5)) + 1)
        ]
        conclusions.append({"number": f"{serial}-KL/TW", "issued": issued, "assignment": assignments})
    events = [
        {"id": name, "name": {"en": name}, **({"last": last} if last else {"first": date(2025, 5, 1)})}
        for name, last in EVENTS.items()
    ]
    return {"schema": 1, "before_includes_day": draw(st.booleans()), "event": events, "conclusion": conclusions}


@st.composite
def limits(draw: st.DrawFn) -> Limit:
    first = draw(days)
    last = first + timedelta(days=draw(st.sampled_from([0, 0, 1, 30, 90])))
    return Limit(draw(st.sampled_from(get_args(Operator))), Span.between(first, last))


@st.composite
def filters(draw: st.DrawFn, register: dict[str, Any]) -> Filter:
    bodies = tuple(draw(some((*BODIES, *GROUPS), 2)))
    dated = tuple(f"{one['number'].partition('-')[0]}@{one['issued']}" for one in register["conclusion"])
    scope: Scope = draw(st.sampled_from(get_args(Scope)))
    undated_only = scope == "all" and draw(st.booleans())
    return Filter(
        scope=scope,
        bodies=bodies,
        roles=tuple(draw(some(("lead", "implementing", "coordinating"), 2))) if bodies else (),
        named_only=bool(bodies) and draw(st.booleans()),
        limits=() if undated_only else tuple(draw(st.lists(limits(), max_size=3))),
        conclusions=tuple(draw(some(dated, 2))),
        fields=tuple(draw(some(FIELDS, 1))),
        kinds=tuple(draw(some(KINDS, 2))),
        texts=tuple(draw(st.lists(sentences, max_size=1))),
        undated_only=undated_only,
    )


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("generated")


def answers(folder: Path, register: dict[str, Any], bodies: dict[str, Any], asked: Filter, today: date) -> Result:
    """What kltrack answers from these tables, written as TOML and read back."""
    paths = folder / "register.toml", folder / "bodies.toml"
    for path, tables in zip(paths, (register, bodies), strict=True):
        path.write_text(tomli_w.dumps(tables), encoding="utf-8")
    index = open_index(*paths, None)
    with closing(index.connection):
        return select(index, asked, today)


def models(register: dict[str, Any], bodies: dict[str, Any]) -> naive.Register:
    typed = {**bodies, "group": [{"type": "group", **group} for group in bodies["group"]]}
    read_back = tomli.loads(tomli_w.dumps(register)), tomli.loads(tomli_w.dumps(typed))
    return naive.Register(RegisterFile.model_validate(read_back[0]), BodiesFile.model_validate(read_back[1]))


def rows(result: Result) -> Iterator[naive.Row]:
    for item in result.items:
        matched = frozenset((match.body, match.role, match.via) for match in item.matched)
        yield naive.Row(item.id, item.last, matched, item.overdue, item.days_left)


@settings(max_examples=250, deadline=None)
@given(data=st.data(), bodies=directories(), register=registers(), today=days)
def test_every_answer_is_the_naive_one(
    folder: Path, data: st.DataObject, bodies: dict[str, Any], register: dict[str, Any], today: date
) -> None:
    asked = data.draw(filters(register))
    result = answers(folder, register, bodies, asked, today)
    expected, undated = naive.answer(models(register, bodies), asked, today)
    assert list(rows(result)) == expected
    assert result.undated == undated


REGISTER = """
    schema = 1
    [[conclusion]]
    number = "202-KL/TW"
    issued = 2025-10-31
    [[conclusion.assignment]]
    id = "202-01"
    task = { en = "Report on the land of Sơn La", vi = "Báo cáo về đất đai" }
    lead = ["ministry-of-finance"]
    fields = ["land"]
    deadline = { by = 2025-11-10, wording = "chậm nhất" }
    [[conclusion.assignment]]
    id = "202-02"
    task = { en = "Build schools" }
    implementing = ["ministry-of-finance"]
    fields = ["schools"]
    deadline = { by = 2025-11-20 }
    [[conclusion.assignment]]
    id = "202-03"
    kind = "request"
    task = { en = "Meet l'État and Lê Lợi" }
    coordinating = ["ministries-and-branches"]
    deadline = { by = 2025-11-30 }
    [[conclusion.assignment]]
    id = "202-04"
    kind = "decision"
    task = { en = "Agree" }
    deadline = { by = 2025-11-30 }
    [[conclusion.assignment]]
    id = "202-05"
    task = { en = "Go on with land" }
    lead = ["ministry-of-finance"]
    [[conclusion]]
    number = "221-KL/TW"
    issued = 2025-11-15
    [[conclusion.assignment]]
    id = "221-01"
    task = { en = "Carry on" }
    lead = ["ministry-of-finance"]
    deadline = { by = 2025-11-20 }
"""


@pytest.mark.parametrize(
    ("command", "ids", "undated"),
    [
        ("due", "202-01 202-02 202-03", 1),
        ("due --before 2025-11-20", "202-01", 1),
        ("due --by 2025-11-20", "202-01 202-02", 1),
        ("due --after 2025-11-20", "202-03", 1),
        ("due --from 2025-11-20", "202-02 202-03", 1),
        ("due --on 2025-11-20", "202-02", 1),
        ("due --in 2025-11", "202-01 202-02 202-03", 1),
        ("due --within 9d", "202-01", 1),
        ("due --within 8d", "", 1),
        ("due --on 2025-11-20 --on 2025-11-10", "202-01 202-02", 1),
        ("due --from 2025-11-11 --before 2025-11-30", "202-02", 1),
        ("due --for BTC", "202-01 202-02 202-03", 1),
        ("due --for BTC --role lead", "202-01", 1),
        ("due --for BTC --role lead --role coordinating", "202-01 202-03", 1),
        ("due --for BTC --named-only", "202-01 202-02", 1),
        ("due --for localities", "", 0),
        ("due --kind request", "202-03", 0),
        ("due --kind decision", "", 0),
        ("due --field land", "202-01", 0),
        ("due --field land --field schools", "202-01 202-02", 0),
        ("due --text land", "202-01", 1),
        ("due --text dat", "202-01", 0),
        ("due --text son.la", "202-01", 0),
        ("due --text le.loi", "202-03", 0),
        ("due --text school", "202-02", 0),
        ("due --text chậm", "202-01", 0),
        ("due --text land --text school", "202-01 202-02", 1),
        ("due --text report.schools", "", 0),
        ("due --conclusion 221", "", 0),
        ("list", "202-01 202-02 202-03 202-04 202-05", 0),
        ("list --undated", "202-05", 0),
        ("list --kind decision", "202-04", 0),
        ("list --by 2025-11-20", "202-01 202-02", 1),
        ("overdue", "", 1),
        ("overdue --as-of 2025-11-11", "202-01", 1),
        ("overdue --as-of 2025-12-01", "202-01 202-02 221-01 202-03", 1),
        ("due --as-of 2025-11-14 --by 2025-11-20", "202-01 202-02", 1),
        ("due --as-of 2025-11-15 --by 2025-11-20", "202-01 202-02 221-01", 1),
        ("list --as-of 2025-10-30", "", 0),
    ],
)
def test_an_option_means_what_its_help_says(
    register: WriteRegister, kltrack: Kltrack, command: str, ids: str, undated: int
) -> None:
    arguments = [word.replace(".", " ") for word in command.split()]
    if "--as-of" not in arguments:
        arguments += ["--as-of", "2025-11-01"]
    ran = kltrack(*arguments, "--register", register(REGISTER), "--json")
    assert ran.code == 0, ran.err
    assert (ran.ids, ran.json["undated"]) == (ids.split(), undated)


def test_a_number_that_two_congresses_share(register: WriteRegister, kltrack: Kltrack) -> None:
    path = register("""
        schema = 1
        [[conclusion]]
        number = "18-KL/TW"
        issued = 2021-10-28
        [[conclusion.assignment]]
        id = "18@2021-10-28-01"
        task = { en = "Old" }
        [[conclusion]]
        number = "18-KL/TW"
        issued = 2026-04-02
        [[conclusion.assignment]]
        id = "18@2026-04-02-01"
        task = { en = "New" }
        cites = ["18@2021-10-28"]
    """)
    asked = ("list", "--register", path, "--as-of", "2026-05-01", "--json", "--conclusion")
    assert kltrack(*asked, "18@2026-04-02").ids == ["18@2026-04-02-01"]
    assert kltrack(*asked, "18-KL/TW@2021-10-28").ids == ["18@2021-10-28-01"]
    ran = kltrack(*asked, "18")
    assert (ran.code, ran.out) == (2, "")
    assert "18@2021-10-28" in ran.err
    assert "18@2026-04-02" in ran.err


@pytest.mark.parametrize("name", ["202", "202-KL/TW", "202-KLTW", "202-kl/tw", " 202 "])
def test_a_conclusion_by_its_number(register: WriteRegister, kltrack: Kltrack, name: str) -> None:
    path = register(REGISTER)
    assert len(kltrack("list", "--register", path, "--as-of", "2025-12-01", "--json", "--conclusion", name).ids) == 5
