"""What people read passes through one function, as texts that can be found for translation and filled in by name."""

from __future__ import annotations

import ast
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cache
from pathlib import Path
from string import Formatter

import pytest

import kltrack

SOURCES = Path(kltrack.__file__).parent
TREES: Mapping[str, ast.Module] = {
    path.relative_to(SOURCES).as_posix(): ast.parse(path.read_text(encoding="utf-8"))
    for path in sorted(SOURCES.rglob("*.py"))
}
FUNCTIONS = {
    "message": 1,
    "template": 1,
    "plural": 2,
    "marked": 1,
    "marked_counts": 2,
    "cause": 1,
    "cause_of_many": 2,
}  # of how many templates each takes
_COUNTING = ("plural", "cause_of_many")
_MARKING = ("marked", "marked_counts")
# Typer is made from tables of other modules here, and a help text is the docstring of its command.
FROM_TABLES_ELSEWHERE = {"cli/typer_app.py", "cli/typer_command.py"}


@cache
def nodes(tree: ast.Module) -> Sequence[ast.AST]:
    """Everything in a module, which several tests look through."""
    return [*ast.walk(tree)]


@cache
def uses(tree: ast.Module) -> Sequence[tuple[ast.Call, str, list[ast.expr]]]:
    """Every call of message(), plural() or marked(), which of them it is, and its templates."""
    return [*_uses(tree)]


def _uses(tree: ast.Module) -> Iterator[tuple[ast.Call, str, list[ast.expr]]]:
    own = {node.name for node in tree.body if isinstance(node, ast.FunctionDef)} & {
        "marked",
        "marked_counts",
    }  # in terms.py
    names = own.union(
        *(
            {each.name for each in node.names} & FUNCTIONS.keys()
            for node in tree.body
            if isinstance(node, ast.ImportFrom)
            and node.module in ("kltrack.messages", "kltrack.terms", "kltrack.causes")
        )
    )
    for node in nodes(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in names:
            yield node, node.func.id, node.args[: FUNCTIONS[node.func.id]]


def text_of(template: ast.expr) -> str | None:
    return template.value if isinstance(template, ast.Constant) and isinstance(template.value, str) else None


def places_in(text: str) -> set[str]:
    return {place for _, place, _, _ in Formatter().parse(text) if place is not None}


def bound_to(tree: ast.Module, name: str) -> list[ast.expr]:
    """Whatever a name is set to anywhere in a module."""
    return [value for targets, value in assignments(tree) if name in targets]


@cache
def assignments(tree: ast.Module) -> Sequence[tuple[set[str], ast.expr]]:
    """Everything that is set anywhere in a module, and to what."""
    assigned = (node for node in nodes(tree) if isinstance(node, ast.Assign))
    return [({*map(ast.unparse, node.targets)}, node.value) for node in assigned]


def is_marked(expression: ast.expr) -> bool:
    """Whether an expression is a marked text, or a choice of such."""
    if isinstance(expression, ast.IfExp):
        return is_marked(expression.body) and is_marked(expression.orelse)
    return isinstance(expression, ast.Call) and ast.unparse(expression.func) == "marked"


def is_from_a_table(tree: ast.Module, template: ast.expr) -> bool:
    """Whether a template is a field of a record, what a dictionary has for a key, or a name for a marked text."""
    if isinstance(template, ast.Name):
        values = bound_to(tree, template.id)
        return bool(values) and all(map(is_marked, values))
    return isinstance(template, ast.Attribute | ast.Subscript)


def unfindable_templates(tree: ast.Module) -> Iterator[str]:
    for call, function, templates in uses(tree):
        for template in templates:
            if text_of(template) is None and (function in _MARKING or not is_from_a_table(tree, template)):
                yield ast.unparse(call)


def unfilled_places(tree: ast.Module) -> Iterator[str]:
    """Every call whose templates have other places than it fills, or nameless ones; templates in tables are passed."""
    for call, function, templates in uses(tree):
        texts = [text for template in templates if (text := text_of(template)) is not None]
        places = {place for text in texts for place in places_in(text)}
        given = {keyword.arg for keyword in call.keywords} | ({"number"} if function in _COUNTING else set())
        spare = {"number"} if function in _COUNTING else set[str]()  # one of the two texts may say it in words
        is_whole = function not in (*_MARKING, "template") and len(texts) == len(templates)
        if (is_whole and places | spare != given | spare) or not all(place.isidentifier() for place in places):
            yield ast.unparse(call)


def failures() -> set[str]:
    """The exceptions whose text people read: KltrackError and what is made from it, and a deadline that is unclear."""
    names = {"KltrackError", "UnclearDeadline"}
    classes = [node for tree in TREES.values() for node in nodes(tree) if isinstance(node, ast.ClassDef)]
    while more := {each.name for each in classes if names & {*map(ast.unparse, each.bases)}} - names:
        names |= more
    return names


FAILURES = failures()


def unpassed_texts(tree: ast.Module, expression: ast.expr, passed: frozenset[str] = frozenset()) -> Iterator[str]:
    """Every text with a letter in an expression, or in what its names are set to, that is no template of a message."""
    if isinstance(expression, ast.Name):
        parts = bound_to(tree, expression.id) if expression.id not in passed else []
        passed |= {expression.id}
    else:
        parts = parts_of(expression)
    if re.search(r"[^\W\d_]", text_of(expression) or ""):
        yield ast.unparse(expression)
    for part in parts:
        yield from unpassed_texts(tree, part, passed)


def parts_of(expression: ast.expr) -> list[ast.expr]:
    """The parts of an expression whose texts become part of its own: no key, format or comparison."""
    match expression:
        case ast.Call(func=ast.Attribute(value=separator, attr="join"), args=args):
            return [separator, *args]
        case ast.Call() | ast.Compare():  # what another function makes of its arguments is that function's business
            return []
        case ast.Subscript(value=value) | ast.FormattedValue(value=value):
            return [value]
        case _:
            return [part for part in ast.iter_child_nodes(expression) if isinstance(part, ast.expr)]


def unpassed_arguments(tree: ast.Module) -> Iterator[str]:
    """Every call that puts words of its own into a place: they would stay English in another language."""
    for call, _, _ in uses(tree):
        if any(True for keyword in call.keywords for _ in unpassed_texts(tree, keyword.value)):
            yield ast.unparse(call)


def unpassed_failures(tree: ast.Module) -> Iterator[str]:
    for node in nodes(tree):
        if not (isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in FAILURES):
            continue
        if any(True for argument in node.args[:1] for _ in unpassed_texts(tree, argument)):
            yield ast.unparse(node)


def unpassed_problems(tree: ast.Module) -> Iterator[str]:
    """What `check` reports: what is wrong, and what would be right."""
    for node in nodes(tree):
        if isinstance(node, ast.Call):
            name = ast.unparse(node.func)
            said = node.args[1:3] if name.endswith(".problem") else node.args[3:5] if name == "Problem" else []
            if any(True for argument in said for _ in unpassed_texts(tree, argument)):
                yield ast.unparse(node)


@pytest.mark.parametrize("module", [module for module in TREES if module not in FROM_TABLES_ELSEWHERE])
def test_a_template_is_written_out_or_marked_where_it_stands(module: str) -> None:
    assert [*unfindable_templates(TREES[module])] == []


@pytest.mark.parametrize("module", TREES)
def test_every_place_has_an_argument_and_every_argument_a_place(module: str) -> None:
    assert [*unfilled_places(TREES[module])] == []


@pytest.mark.parametrize("module", TREES)
def test_what_is_put_into_a_place_is_no_english(module: str) -> None:
    assert [*unpassed_arguments(TREES[module])] == []


def test_a_marked_text_has_no_place_that_nobody_fills() -> None:
    calls = [use for tree in TREES.values() for use in uses(tree)]
    filled = {keyword.arg for call, _, texts in calls if not all(map(text_of, texts)) for keyword in call.keywords}
    filled |= {"default", "var"}  # which Typer fills itself
    marked = [text_of(texts[0]) or "" for _, function, texts in calls if function == "marked"]
    assert {place for text in marked for place in places_in(text)} <= filled


@pytest.mark.parametrize("module", TREES)
def test_a_failure_says_what_passed_through_message(module: str) -> None:
    assert [*unpassed_failures(TREES[module])] == []


@pytest.mark.parametrize("module", [module for module in TREES if module.startswith("register/")])
def test_what_check_reports_passed_through_message(module: str) -> None:
    assert [*unpassed_problems(TREES[module])] == []


@pytest.mark.parametrize(
    ("finds", "line"),
    [
        (unfindable_templates, 'message(f"No {kind} of that name.")'),
        (unfindable_templates, 'message("No " + kind)'),
        (unfindable_templates, 'marked(f"No {kind}")'),
        (unfindable_templates, 'plural("One.", many, 2)'),
        (unfindable_templates, 'text = "No" if kind else marked("Yes")\nmessage(text)'),
        (unfilled_places, 'message("{count} are left out.")'),
        (unfilled_places, 'message("None are left out.", count=0)'),
        (unfilled_places, 'message("{} are left out.", count=0)'),
        (unfilled_places, 'plural("One of {day}.", "{number} of them.", 2)'),
        (unpassed_arguments, 'message("keep {sides}", sides=" or ".join(sides))'),
        (unpassed_arguments, 'message("a {thing}", thing="body" if is_body else "field")'),
        (unpassed_failures, 'raise UsageProblem(f"{name} is no day.")'),
        (unpassed_failures, 'raise BodyProblem("There is no body.", [])'),
        (unpassed_failures, 'text = "There is " + name\nraise DateProblem(text)'),
        (unpassed_failures, 'raise RegisterInvalid(" and ".join(names))'),
        (unpassed_problems, 'file.problem(where, "is empty", message("fill it"))'),
        (unpassed_problems, 'Problem(path, 1, "", message("is empty"), f"fill {it}")'),
    ],
)
def test_what_is_forbidden_is_found(finds: Callable[[ast.Module], Iterator[str]], line: str) -> None:
    head = "from kltrack.messages import message, plural\nfrom kltrack.terms import marked\n"
    assert len([*finds(ast.parse(head + line))]) == 1
